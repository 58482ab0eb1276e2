import IAMPolicy
import Testing

@Suite struct ToyWorldTests {
  @Test func `no verdict contradicts what is found by asking every request`() {
    var counts: [PolicyComparison.Verdict: Int] = [:]
    for seed in UInt64(0)..<1_000 {
      var random = SeededGenerator(seed: seed)
      let document = ToyWorld.document(&random)
      var reference = ToyWorld.document(&random)
      if seed % 2 == 0 {
        reference = document
        reference.statements.append(ToyWorld.document(&random).statements[0])
        reference.statements.shuffle(using: &random)
      }
      let comparison = PolicyComparison(of: document, with: reference)
      counts[comparison.verdict, default: 0] += 1
      let allowed = (ToyWorld.matched(document, .allow), ToyWorld.matched(reference, .allow))
      let denied = (ToyWorld.matched(document, .deny), ToyWorld.matched(reference, .deny))
      let mayWiden = allowed.0.isSuperset(of: allowed.1) && denied.0.isSubset(of: denied.1)
      let mayNarrow = allowed.0.isSubset(of: allowed.1) && denied.0.isSuperset(of: denied.1)
      switch comparison.verdict {
      case .equal: #expect(mayWiden && mayNarrow, "seed \(seed): \(document) \(reference)")
      case .broader: #expect(mayWiden, "seed \(seed): \(document) \(reference)")
      case .narrower: #expect(mayNarrow, "seed \(seed): \(document) \(reference)")
      case .incomparable: break
      }
    }
    #expect(counts.values.reduce(0, +) == 1_000)
    for verdict in [PolicyComparison.Verdict.equal, .broader, .narrower, .incomparable] {
      #expect(counts[verdict, default: 0] > 25, "\(counts)")
    }
  }
}
