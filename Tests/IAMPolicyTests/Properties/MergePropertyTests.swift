import IAMPolicy
import Testing

/// What must hold for every merge and split; the seed is in each message.
@Suite struct MergePropertyTests {
  private static let seeds: Range<UInt64> = 0..<1_000

  private static func counted(_ document: PolicyDocument) -> Int {
    PolicySize(of: document, layout: .compact).counted
  }

  @Test func `a merge is equal, never larger, and changes nothing when done again`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      let merge = PolicyMerge(of: document)
      #expect(merge.proof.verdict == .equal, "seed \(seed)")
      #expect(merge.after.counted <= merge.before.counted, "seed \(seed)")
      let again = PolicyMerge(of: merge.document)
      #expect(again.document == merge.document, "seed \(seed)")
      #expect(again.origins.allSatisfy { $0.indices.count == 1 }, "seed \(seed)")
    }
  }

  @Test func `what was taken apart is put together again`() {
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      var rewriting = Rewriting(random: source.random)
      let merge = PolicyMerge(of: rewriting.rewritten(document))
      #expect(merge.document.statements.count <= document.statements.count, "seed \(seed)")
      let verdict = PolicyComparison(of: merge.document, with: document).verdict
      #expect(verdict == .equal, "seed \(seed)")
      #expect(
        Set(merge.origins.flatMap(\.indices)) == Set(merge.original.statements.indices),
        "seed \(seed)")
    }
  }

  /// Statements of the toy world cover one another all the time; it is asked every request.
  @Test func `a merge answers every request as before`() {
    var merged = 0
    for seed in Self.seeds {
      var random = SeededGenerator(seed: seed)
      var document = ToyWorld.document(&random)
      document.statements += ToyWorld.document(&random).statements
      document.statements += ToyWorld.document(&random).statements
      let merge = PolicyMerge(of: document)
      for effect in Effect.allCases {
        #expect(
          ToyWorld.matched(merge.document, effect) == ToyWorld.matched(document, effect),
          "seed \(seed): \(document) \(merge.document)")
      }
      if merge.document.statements.count < document.statements.count { merged += 1 }
      #expect(merge.after.counted <= merge.before.counted, "seed \(seed)")
      #expect(PolicyMerge(of: merge.document).document == merge.document, "seed \(seed)")
    }
    #expect(merged > 100)
  }

  @Test func `a split is equal, and each part fits`() throws {
    var (parts, refused) = (0, 0)
    for seed in Self.seeds {
      var source = RandomPolicy(seed: seed)
      let document = source.document()
      let quota = Int.random(in: 150...600, using: &source.random)
      do {
        let split = try PolicySplit(of: document, type: .managed, quota: quota)
        #expect(split.parts.allSatisfy { Self.counted($0) <= quota }, "seed \(seed)")
        #expect(split.proof.verdict == .equal, "seed \(seed)")
        let again = try PolicySplit(of: document, type: .managed, quota: quota)
        #expect(again.parts == split.parts, "seed \(seed)")
        parts += split.parts.count
      } catch let refusal {
        guard case .statementIsIndivisible = refusal else {
          Issue.record("seed \(seed): \(refusal)")
          continue
        }
        refused += 1
      }
    }
    #expect(parts > 1_500)
    #expect(refused < 600)
  }
}
