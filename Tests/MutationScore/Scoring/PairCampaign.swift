import Diagnostics
import DriftChecking
import TestSupport

/// Random pairs of changes, each made in one site.
struct PairCampaign: Sendable {
  let fixtures: [Fixture]
  let operators: [MutationOperator]
  /// How many pairs there are to be of drift with drift, and as many of drift with harmless edits.
  let count: Int
  let seed: UInt64

  /// What each pair lost, and what was told of it instead; most lose nothing.
  func outcomes() async throws -> [PairOutcome] {
    let folders = try fixtures.map { try Trial.listing(of: $0.files) }
    let paths = folders.map(\.path)
    let judged = try await Parallel.map(pairs) { pair in
      let trial = Trial(fixture: fixtures[pair.fixture], listing: paths[pair.fixture])
      let result = try trial.result(of: pair.joined)
      let lost = try pair.lost(in: result, trial.fixture.files.applying(pair.joined)).filter {
        try isTold(pair.changes[$0], by: trial)
      }
      let told = result.findings.map { "\($0.position): \($0.message) [\($0.rule)]" }
      return PairOutcome(pair: pair, lost: lost, told: told.joined(separator: "; "))
    }
    return withExtendedLifetime(folders) { judged }
  }

  /// A change that is not told when it is alone was not hidden by the other.
  private func isTold(_ change: MaskingPair.Change, by trial: Trial) throws -> Bool {
    let result = try trial.result(of: change.mutant)
    return change.isTold(in: result, trial.fixture.files.applying(change.mutant))
  }

  private var pairs: [MaskingPair] {
    let drifts = operators.filter { $0.verdict != .quiet }
    let harmless = operators.filter { $0.verdict == .quiet }
    return pairs(of: drifts, with: drifts, "drifts") + pairs(of: drifts, with: harmless, "harmless")
  }

  private func pairs(
    of drifts: [MutationOperator], with others: [MutationOperator], _ name: String
  ) -> [MaskingPair] {
    var generator = SeededGenerator(seed: seed, name: "pairs \(name)")
    var pairs: [MaskingPair] = []
    var attempts = 0
    while pairs.count < count, attempts < count * 20 {
      attempts += 1
      guard let first = drifts.randomElement(using: &generator),
        let second = others.randomElement(using: &generator),
        let fixture = fixtures.indices.randomElement(using: &generator),
        let one = first.mutants(fixtures[fixture]).randomElement(using: &generator),
        let other = second.mutants(fixtures[fixture]).randomElement(using: &generator),
        let pair = MaskingPair(
          .init(operation: first, mutant: one), .init(operation: second, mutant: other),
          in: fixture)
      else { continue }
      pairs.append(pair)
    }
    return pairs
  }
}
