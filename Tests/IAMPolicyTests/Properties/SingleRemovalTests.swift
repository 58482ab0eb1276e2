import IAMPolicy
import Testing

/// Whatever one thing is taken out of a policy shows, and in the right direction.
@Suite struct SingleRemovalTests {
  private static let documents = (UInt64(5_000)..<5_150).map { seed in
    var source = RandomPolicy(seed: seed)
    return (seed: seed, document: source.document())
  }

  @Test func `any action`() {
    expectChange(narrows: always) { statement in
      statement.actions.patterns.indices.map { index in
        var less = statement
        less.actions.patterns.remove(at: index)
        return (less, 0)
      }
    }
  }

  @Test func `any resource`() {
    expectChange(narrows: always) { statement in
      (statement.resources?.patterns ?? []).indices.map { index in
        var less = statement
        less.resources?.patterns.remove(at: index)
        return (less, 0)
      }
    }
  }

  @Test func `any value of a condition but the only one`() {
    expectChange(narrows: isAmong) { statement in
      statement.conditions.indices.flatMap { number -> [(Statement, Int)] in
        let values = statement.conditions[number].values
        guard values.count > 1 else { return [] }
        return values.indices.map { index in
          var less = statement
          less.conditions[number].values.remove(at: index)
          return (less, number)
        }
      }
    }
  }

  @Test func `any condition`() {
    expectChange(narrows: never) { statement in
      statement.conditions.indices.map { index in
        var less = statement
        less.conditions.remove(at: index)
        return (less, 0)
      }
    }
  }

  @Test func `any statement`() {
    for (seed, document) in Self.documents {
      for index in document.statements.indices {
        var less = document
        let removed = less.statements.remove(at: index)
        let verdict = PolicyComparison(of: less, with: document).verdict
        #expect(verdict == (removed.effect == .allow ? .narrower : .broader), "seed \(seed)")
      }
    }
  }

  private func always(_: Statement, _: Int) -> Bool { true }

  private func never(_: Statement, _: Int) -> Bool { false }

  private func isAmong(_ statement: Statement, _ condition: Int) -> Bool {
    statement.conditions[condition].name != "StringNotEquals"
  }

  /// Puts each lesser statement in the place of its own; what narrows an `Allow` widens by a `Deny`.
  private func expectChange(
    narrows: (Statement, Int) -> Bool, _ lesser: (Statement) -> [(Statement, Int)]
  ) {
    var count = 0
    for (seed, document) in Self.documents {
      for (index, statement) in document.statements.enumerated() {
        for (changed, part) in lesser(statement) {
          var less = document
          less.statements[index] = changed
          let isNarrower = narrows(statement, part) == (statement.effect == .allow)
          let verdict = PolicyComparison(of: less, with: document).verdict
          #expect(verdict == (isNarrower ? .narrower : .broader), "seed \(seed): \(changed)")
          count += 1
        }
      }
    }
    #expect(count > 60)
  }
}
