import Diagnostics
import DriftChecking
import FileSystem
import SiteBuilding
import SiteDescription
import TestSupport
import Testing

/// Whatever a finding is reported under can be listed and explained.
@Suite struct RuleRegistrationTests {
  private static let registered =
    CheckRegistry.rules + FaultRegistry.rules + [Rule.suppression]

  /// The ids that stand in the sources where a rule is to be given.
  private static func reported() throws -> [(id: String, file: String)] {
    let call = /(?:Finding|report|finding)\(\s*"([a-z-]+)"/
    let argument = /(?:rule|as): (?:RuleID = )?"([a-z-]+)"/
    let choice = /RuleID \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/
    let literal = /"([a-z-]+)"/
    let folder = "\(Repository.root)/Sources"
    return try Folders.files(below: folder).filter { $0.hasSuffix(".swift") }.flatMap { file in
      let text = String(decoding: try Files.read("\(folder)/\(file)"), as: UTF8.self)
      let ids =
        text.matches(of: call).map(\.1) + text.matches(of: argument).map(\.1)
        + text.matches(of: choice).flatMap { $0.1.matches(of: literal).map(\.1) }
      return ids.map { (String($0), file) }
    }
  }

  @Test func `every rule that a finding names is registered`() throws {
    let known = Set(Self.registered.map(\.id.rawValue))
    let reported = try Self.reported()
    #expect(reported.count > known.count)
    for (id, file) in reported where !known.contains(id) {
      Issue.record("\(file) reports under '\(id)', which is not registered")
    }
  }

  @Test func `every registered rule is one that a finding can name`() throws {
    let reported = Set(try Self.reported().map(\.id))
    for rule in Self.registered where !reported.contains(rule.id.rawValue) {
      Issue.record("nothing reports under '\(rule.id)'")
    }
  }

  @Test func `one id has one rule`() {
    let byID = Dictionary(grouping: Self.registered, by: \.id)
    for (id, rules) in byID { #expect(Set(rules).count == 1, "\(id)") }
  }
}
