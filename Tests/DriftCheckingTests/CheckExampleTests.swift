import Diagnostics
import DriftChecking
import Testing

/// The examples of every check are its tests: what passes, what fails, and where.
@Suite struct CheckExampleTests {
  @Test(arguments: ExampleCase.all)
  func `an example of a check finds what it says, where it says`(_ example: ExampleCase) throws {
    let found = try example.findings()
    guard let rule = example.rule else {
      #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
      return
    }
    let finding = try #require(
      found.first { $0.rule.rawValue == rule && $0.message.contains(example.message) },
      "\(found.map { "\($0.rule): \($0.message)" })")
    if let position = example.position { #expect(finding.position == position) }
    #expect(!finding.hint.isEmpty)
  }

  @Test(arguments: ExampleCase.all.filter { $0.position != nil }, HostileVariant.allCases)
  func `an example is found however the page around it is written`(
    _ example: ExampleCase, _ variant: HostileVariant
  ) throws {
    let varied = example.varied(variant)
    let found = try varied.findings().filter { $0.rule.rawValue == example.rule }
    guard variant != .comment else {
      #expect(
        !found.contains { $0.message.contains(example.message) && $0.position == varied.position })
      return
    }
    let finding = found.first { $0.message.contains(example.message) }
    #expect(finding?.position == varied.position)
  }

  @Test(arguments: CheckRegistry.all.filter { !$0.examples.isEmpty }.map { $0.ids[0].rawValue })
  func `a check has examples of both kinds`(_ id: String) throws {
    let check = try #require(CheckRegistry.all.first { $0.ids[0].rawValue == id })
    #expect(check.examples.contains { $0.rule == nil })
    #expect(!check.rationale.isEmpty)
  }
}
