import Foundation
import IAMPolicy
import PolicyLinting
import Testing

/// Lints every policy that AWS publishes, where the data is at hand, and prints how long it takes.
@Suite(.enabled(if: AnalysedPolicy.file != nil, "set PLUMBLINE_DATA to the data folder"))
struct `The time of linting` {
  @Test func `every policy AWS publishes is linted`() throws {
    let folder = try #require(AnalysedPolicy.file).deletingLastPathComponent()
    let file = folder.appendingPathComponent("managed-policies.jsonl")
    let lines = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
    let policies = lines.compactMap { line -> [UInt8]? in
      let utf8 = Array(line)
      guard let document = JSONReading(of: utf8).root?["document"] else { return nil }
      return Array(utf8[document.start.offset..<document.end.offset])
    }
    #expect(policies.count == lines.count && !policies.isEmpty)
    let linter = Linter()
    let clock = ContinuousClock()
    var counts: [String: Int] = [:]
    var slowest = Duration.zero
    let whole = clock.measure {
      for policy in policies {
        slowest = max(
          slowest,
          clock.measure {
            for finding in linter.findings(in: policy, type: .managed) {
              counts[finding.issueCode, default: 0] += 1
            }
          })
      }
    }
    print("linted \(policies.count) policies in \(whole), the slowest in \(slowest)")
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(code): \(count)") }
  }
}
