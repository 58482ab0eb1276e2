import Diagnostics
import DriftChecking
import Testing

/// The examples of every check are its tests: what passes, what fails, and where.
@Suite struct CheckExampleTests {
  @Test(arguments: ExampleCase.all)
  func `an example finds what it says, where it says, and nothing else`(
    _ example: ExampleCase
  ) throws {
    let faults = try example.faults()
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: CheckRegistry.all.indices)
  func `a check has examples of all three kinds, all of its own rules`(_ index: Int) {
    let check = CheckRegistry.all[index]
    for kind in [CheckExample.Kind.passes, .fails, .isAbsent] {
      #expect(check.examples.contains { $0.kind == kind }, "\(check) has no example that \(kind)")
    }
    let told = Set(check.examples.compactMap(\.rule))
    #expect(told.isSubset(of: check.rules.map(\.id)))
  }

  @Test(arguments: CheckRegistry.rules)
  func `a rule says why it is there, and has a line for each question`(_ rule: Rule) {
    for text in [rule.meaning ?? "", rule.rationale, rule.consequence, rule.cure] {
      #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix("."))
    }
  }
}
