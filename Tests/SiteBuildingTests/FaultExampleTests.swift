import Diagnostics
import SiteBuilding
import SiteDescription
import Testing

/// The examples of what can be wrong with the sources are the tests of their rules.
@Suite struct FaultExampleTests {
  static let examples = (FaultRegistry.rules + [.suppression]).flatMap {
    FaultRegistry.examples(of: $0.id)
  }

  @Test(arguments: examples)
  func `what is wrong is found under its rule, and nothing else is`(
    _ example: FaultExample
  ) throws {
    let project = try FaultProject()
    try project.write(example.wrong, to: example.file)
    let found = try project.findings()
    let told = found.map { "\($0.position): \($0.message) [\($0.rule)]" }
    let finding = try #require(found.first { $0.rule == example.rule }, "\(told)")
    #expect(finding.message.contains(example.message), "\(told)")
    #expect(finding.position.file == example.file && !finding.hint.isEmpty, "\(told)")
  }

  @Test(arguments: examples)
  func `what is right is not found`(_ example: FaultExample) throws {
    let project = try FaultProject()
    try project.write(example.right, to: example.file)
    let found = try project.findings()
    #expect(found.isEmpty, "\(found.map { "\($0.message) [\($0.rule)]" })")
  }

  @Test(arguments: FaultRegistry.rules)
  func `a rule has an example and says what it is about`(_ rule: Rule) {
    #expect(!FaultRegistry.examples(of: rule.id).isEmpty)
    for text in [rule.meaning ?? "", rule.rationale, rule.consequence, rule.cure] {
      #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix("."))
    }
  }
}
