import IAMPolicy
import Testing

@Suite struct ToyWorldTests {
  private typealias Verdict = PolicyComparison.Verdict

  /// Two policies, and what asking every request of the world tells of them.
  private struct Pair {
    let document: PolicyDocument
    let reference: PolicyDocument
    /// What widens access, by an `Allow` of the one or a `Deny` of the other.
    let widening: (allowed: RequestSet, denied: RequestSet)
    let narrowing: (allowed: RequestSet, denied: RequestSet)
    let text: String

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      document = ToyWorld.document(&random)
      var reference = ToyWorld.document(&random)
      if seed % 2 == 0 {
        reference = document
        reference.statements.append(ToyWorld.document(&random).statements[0])
        reference.statements.shuffle(using: &random)
      }
      self.reference = reference
      let denied = (ToyWorld.matched(document, .deny), ToyWorld.matched(reference, .deny))
      let granted = (
        ToyWorld.matched(document, .allow).subtracting(denied.0),
        ToyWorld.matched(reference, .allow).subtracting(denied.1)
      )
      widening = (granted.0.subtracting(granted.1), denied.1.subtracting(denied.0))
      narrowing = (granted.1.subtracting(granted.0), denied.0.subtracting(denied.1))
      text = "seed \(seed): \(ToyWorld.text(document)) against \(ToyWorld.text(reference))"
    }

    var widens: Bool { !widening.allowed.isEmpty || !widening.denied.isEmpty }
    var narrows: Bool { !narrowing.allowed.isEmpty || !narrowing.denied.isEmpty }

    /// The same for the actions that are in the catalogue.
    var widensToday: Bool {
      !ToyWorldTests.actions(of: widening.allowed).isEmpty
        || !ToyWorldTests.actions(of: widening.denied).isEmpty
    }
    var narrowsToday: Bool {
      !ToyWorldTests.actions(of: narrowing.allowed).isEmpty
        || !ToyWorldTests.actions(of: narrowing.denied).isEmpty
    }

    func compare() -> PolicyComparison { PolicyComparison(of: document, with: reference) }

    func compareOverCatalogue() -> PolicyComparison {
      PolicyComparison(of: document, with: reference, over: ToyWorld.Catalogue())
    }
  }

  private static let pairs = (UInt64(0)..<1_000).map(Pair.init)

  @Test func `a verdict is what is found by asking every request`() {
    var counts: [Verdict: Int] = [:]
    for pair in Self.pairs {
      let comparison = pair.compare()
      counts[comparison.verdict, default: 0] += 1
      let expected: Verdict =
        pair.widens
        ? pair.narrows ? .incomparable : .broader : pair.narrows ? .narrower : .equal
      if comparison.verdict != .unknown {
        #expect(comparison.verdict == expected, "\(pair.text)")
      }
      #expect(comparison.widened.isEmpty || pair.widens, "\(pair.text)")
      #expect(comparison.narrowed.isEmpty || pair.narrows, "\(pair.text)")
      #expect(comparison.verdict != .unknown || !comparison.undecided.isEmpty, "\(pair.text)")
    }
    for verdict in Verdict.allCases { #expect(counts[verdict, default: 0] > 10, "\(counts)") }
  }

  @Test func `over a catalogue a verdict holds for its actions, and says so`() {
    var decided = 0
    for pair in Self.pairs {
      let (bare, comparison) = (pair.compare(), pair.compareOverCatalogue())
      if comparison.verdict == .equal || comparison.verdict == .broader {
        #expect(!pair.narrowsToday, "\(pair.text)")
      }
      if comparison.verdict == .equal || comparison.verdict == .narrower {
        #expect(!pair.widensToday, "\(pair.text)")
      }
      #expect(comparison.widened.isEmpty || pair.widens, "\(pair.text)")
      #expect(comparison.narrowed.isEmpty || pair.narrows, "\(pair.text)")
      if bare.undecided.isEmpty {
        #expect(comparison.verdict == bare.verdict, "\(pair.text)")
        #expect(comparison.catalogueDate == nil, "\(pair.text)")
      } else if bare.verdict == .unknown, comparison.verdict != .unknown {
        decided += 1
        #expect(comparison.catalogueDate == "2026-08-21", "\(pair.text)")
      }
    }
    #expect(decided > 5)
  }

  @Test func `what is listed for a catalogue is what asking every request finds`() {
    for pair in Self.pairs {
      let comparison = pair.compareOverCatalogue()
      let isWhole = comparison.undecided.isEmpty
      let gained = Self.actions(of: comparison.widened.filter { $0.effect == .allow })
      let denied = ToyWorld.matched(pair.reference, .deny)
      let wanted = Self.actions(of: pair.widening.allowed.subtracting(denied))
      #expect(!isWhole || gained.isSuperset(of: wanted), "\(pair.text)")
      #expect(gained.isSubset(of: Self.actions(of: pair.widening.allowed)), "\(pair.text)")
      let lifted = Self.actions(of: comparison.widened.filter { $0.effect == .deny })
      let freed = Self.actions(of: pair.widening.denied)
      #expect(!isWhole || lifted == freed, "\(pair.text)")
      #expect(lifted.isSubset(of: freed), "\(pair.text)")
    }
  }

  private static func actions(of witnesses: [Witness]) -> Set<String> {
    Set(witnesses.flatMap { $0.expansion?.actions ?? [] })
  }

  private static func actions(of requests: RequestSet) -> Set<String> {
    Set(requests.numbers(below: ToyWorld.realRequestCount).map(ToyWorld.action))
  }
}
