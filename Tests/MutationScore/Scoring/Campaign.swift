import Diagnostics
import DriftChecking
import TestSupport

/// One run of every operator over every fixture.
struct Campaign: Sendable {
  let fixtures: [Fixture]
  let operators: [MutationOperator]
  /// How many sites each operator gets in each fixture; nil for a sample, which gives an operator
  /// of drift one site in all, and a harmless one two.
  let sites: Int?
  let seed: UInt64

  /// Every mutant with what came of it, in the order of the operators.
  func instances() async throws -> [Instance] {
    let chosen = try await Parallel.map(operators, chosen).flatMap(\.self)
    let folders = try fixtures.map { try Trial.listing(of: $0.files) }
    let paths = folders.map(\.path)
    let judged = try await Parallel.map(chosen) { operation, index, mutant in
      try instance(operation, index, mutant, listing: paths[index])
    }
    return withExtendedLifetime(folders) { judged }
  }

  /// The sites of an operator, each with its fixture.
  private func chosen(_ operation: MutationOperator) -> [(MutationOperator, Int, Mutant)] {
    guard let sites else {
      var generator = SeededGenerator(seed: seed, name: operation.id)
      let count = operation.verdict == .quiet ? 2 : 1
      let found = fixtures.indices.shuffled(using: &generator).lazy.flatMap {
        chosen(count, operation, in: $0)
      }
      return Array(found.prefix(count))
    }
    return fixtures.indices.flatMap { chosen(sites, operation, in: $0) }
  }

  private func chosen(
    _ sites: Int, _ operation: MutationOperator, in index: Int
  ) -> [(MutationOperator, Int, Mutant)] {
    operation.chosen(sites, in: fixtures[index], seed: seed).map { (operation, index, $0) }
  }

  private func instance(
    _ operation: MutationOperator, _ index: Int, _ mutant: Mutant, listing: String
  ) throws -> Instance {
    let fixture = fixtures[index]
    let files = fixture.files.applying(mutant)
    let result = try Trial(fixture: fixture, listing: listing).result(of: mutant)
    let finding = result.findings.first {
      operation.verdict.rules.contains($0.rule.rawValue) && mutant.expects($0, in: files)
    }
    return Instance(
      operation: operation, fixture: index, mutant: mutant,
      outcome: Outcome(result, of: mutant, verdict: operation.verdict, in: files),
      reports: result.findings.count,
      hasBothValues: finding.map { $0.expected != nil && $0.actual != nil } ?? false,
      hasEveryValue: finding.map { hasEveryValue($0, of: mutant) } ?? false,
      fault: fault(of: mutant, operation, fixture, files))
  }

  private func hasEveryValue(_ finding: Finding, of mutant: Mutant) -> Bool {
    (finding.expected != nil || mutant.isAddition) && (finding.actual != nil || mutant.isRemoval)
      && (finding.expected != nil || finding.actual != nil)
  }

  /// A mutant that changes nothing, or not what its operator says, is no mutant.
  private func fault(
    of mutant: Mutant, _ operation: MutationOperator, _ fixture: Fixture, _ files: SiteFiles
  ) -> String? {
    if files.bytes == fixture.files.bytes { return "changes no byte" }
    guard let relation = operation.access, let slot = mutant.slot else { return nil }
    let before = slot.text(in: fixture.files, after: Mutant([]))
    let after = slot.text(in: files, after: mutant)
    guard let oracle = AccessOracle(before, after) else { return "is no JSON" }
    let found = oracle.relation
    return found == relation ? nil : "is \(found) where the operator says \(relation)"
  }
}
