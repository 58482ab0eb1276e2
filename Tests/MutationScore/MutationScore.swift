import Diagnostics
import DriftChecking
import TestSupport
import Testing

/// What the checks are worth: sites with one thing changed, and what they say of each.
///
/// Without being asked it runs a sample, the same each time: a gate. `make mutate` asks for more.
@Suite struct MutationScore {
  private static let run = Task {
    try await Campaign(
      fixtures: Fixtures.all.get(), operators: OperatorRegistry.asked, sites: Asked.sites,
      seed: Asked.seed
    ).instances()
  }

  @Test func `an unchanged site is clean`() throws {
    for fixture in try Fixtures.all.get() {
      let folder = try Trial.listing(of: fixture.files)
      let result = try Trial(fixture: fixture, listing: folder.path).result(of: Mutant([]))
      #expect(result.findings.map { "\($0.position) \($0.message)" }.isEmpty, "\(fixture.name)")
    }
  }

  @Test func `drift is caught by its rule at its line, and nothing else is`() async throws {
    let score = Score(instances: try await Self.run.value)
    print(score.table)
    try #require(score.faults.map(\.name) == [], "a mutant is not what its operator says")
    #expect(score.survivors.map(\.name) == [])
    #expect(score.falseAlarms.map(\.name) == [])
    guard Asked.operators == nil else { return }
    #expect(score.drifts.count >= 637 && score.harmless.count >= 381, "too few for the bounds")
    #expect(score.detection.lower >= 0.994)
    #expect(score.falsePositives.upper <= 0.010)
  }

  @Test func `every operator has a site in some fixture`() async throws {
    let used = Set(try await Self.run.value.map(\.operation.id))
    let unused = OperatorRegistry.asked.map(\.id).filter { !used.contains($0) }
    #expect(unused.isEmpty)
  }
}
