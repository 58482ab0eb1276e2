import Diagnostics
import DriftChecking
import Testing

/// The tester's own mutants: each check switched off in turn, which must let some drift through.
@Suite struct CheckRemovalTests {
  @Test(arguments: CheckRegistry.all.indices)
  func `no other check finds all that a check does, where it does`(_ index: Int) throws {
    let check = CheckRegistry.all[index]
    let others = CheckRegistry.all.indices.filter { $0 != index }.map { CheckRegistry.all[$0] }
    let failing = ExampleCase.all.filter { $0.check == check && $0.example.rule != nil }
    let isNeeded = try failing.contains { example in
      let found = try example.findings()
      guard let finding = found.first(where: { $0.rule == example.example.rule }) else {
        return false
      }
      let rest = try example.findings(by: others)
      return !(rest + rest.flatMap(\.consequences)).contains {
        $0.rule == finding.rule && $0.position == finding.position
      }
    }
    #expect(isNeeded, "without \(check) all of its examples are found as before")
  }
}
