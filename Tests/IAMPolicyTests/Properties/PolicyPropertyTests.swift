import IAMPolicy
import Testing

/// What must hold for every policy, tried on a thousand of them; the seed is in each message.
@Suite struct PolicyPropertyTests {
  private static let seeds: Range<UInt64> = 0..<1_000

  @Test func `what is written is read back, in either layout`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      for layout in PolicyLayout.allCases {
        let text = PolicyWriter(layout: layout).text(of: document)
        let reading = PolicyReading(of: text)
        #expect(reading.problems.isEmpty, "seed \(seed)")
        #expect(reading.document == document, "seed \(seed)")
      }
      let bracketed = PolicyReading(of: document.tokens.bracketed().readableText)
      #expect(bracketed.document == document, "seed \(seed)")
    }
  }

  @Test func `the layout does not change what IAM counts`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      let readable = PolicySize(of: document, layout: .readable)
      let compact = PolicySize(of: document, layout: .compact)
      #expect(readable.counted == compact.counted, "seed \(seed)")
      #expect(compact.characters == compact.counted, "seed \(seed)")
      #expect(readable.whiteSpaceInStrings == compact.whiteSpaceInStrings, "seed \(seed)")
    }
  }

  @Test func `places lead back to what stands there`() throws {
    for seed in Self.seeds.prefix(200) {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      let text = Array(PolicyWriter(layout: .readable).text(of: document).utf8)
      let places = PolicyReading(of: text).places
      #expect(places.statements.count == document.statements.count)
      for (statement, place) in zip(document.statements, places.statements) {
        #expect(text[place.statement.offset] == UInt8(ascii: "{"))
        #expect((place.sid == nil) == (statement.sid == nil))
        let names =
          statement.actions.patterns.map(\.text) + (statement.resources?.patterns ?? [])
          + statement.conditions.flatMap(\.values)
        let offsets = place.actions + place.resources + place.conditions.flatMap(\.values)
        #expect(names.count == offsets.count, "seed \(seed)")
        for (name, place) in zip(names, offsets) {
          let quoted = Array(JSONString.quoted(name).utf8)
          #expect(text[place.offset...].starts(with: quoted), "seed \(seed)")
        }
      }
    }
  }

  @Test func `order, repetition, letter case and spread never matter`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      var rewriting = Rewriting(random: source.random)
      let other = rewriting.rewritten(document)
      #expect(PolicyComparison(of: other, with: document).verdict == .equal, "seed \(seed)")
      #expect(PolicyComparison(of: document, with: other).verdict == .equal, "seed \(seed)")
    }
  }

  @Test func `an action less is access less, or a denial less`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      var changed = document
      let index = Int.random(in: document.statements.indices, using: &source.random)
      let removed = changed.statements[index].actions.patterns.removeLast()
      let comparison = PolicyComparison(of: changed, with: document)
      let isAllow = document.statements[index].effect == .allow
      #expect(comparison.verdict == (isAllow ? .narrower : .broader), "seed \(seed)")
      let witnesses = isAllow ? comparison.narrowed : comparison.widened
      #expect(witnesses.allSatisfy { ActionPattern($0.action) == removed }, "seed \(seed)")
      #expect(witnesses.allSatisfy { $0.statementIndex == index }, "seed \(seed)")
      #expect(!witnesses.isEmpty && comparison.undecided.isEmpty, "seed \(seed)")
      let opposite = PolicyComparison(of: document, with: changed)
      #expect(opposite.verdict == (isAllow ? .broader : .narrower), "seed \(seed)")
    }
  }

  @Test func `a value less is stricter, or looser where values are ruled out`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      for (index, statement) in document.statements.enumerated() {
        for (number, condition) in statement.conditions.enumerated()
        where condition.values.count > 1 {
          var changed = document
          changed.statements[index].conditions[number].values.removeFirst()
          let isLooser = condition.name == "StringNotEquals"
          let widens = isLooser == (statement.effect == .allow)
          let verdict = PolicyComparison(of: changed, with: document).verdict
          #expect(verdict == (widens ? .broader : .narrower), "seed \(seed)")
        }
      }
    }
  }

  @Test func `a condition less is looser`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      for (index, statement) in document.statements.enumerated()
      where !statement.conditions.isEmpty {
        var changed = document
        changed.statements[index].conditions.removeLast()
        let verdict = PolicyComparison(of: changed, with: document).verdict
        #expect(verdict == (statement.effect == .allow ? .broader : .narrower), "seed \(seed)")
      }
    }
  }
}
