import Testing

/// Drift beside other edits: two changes in one site, each of which must be told all the same.
///
/// Without being asked it runs a few pairs, the same each time; `make mutate` asks for more.
@Suite struct MaskingTests {
  @Test func `no change hides another`() async throws {
    let campaign = PairCampaign(
      fixtures: try Fixtures.all.get(), operators: OperatorRegistry.all,
      count: Asked.sites.map { $0 * 100 } ?? 12, seed: Asked.seed)
    let outcomes = try await campaign.outcomes()
    let lost = outcomes.filter { !$0.lost.isEmpty }
    print("pairs that hid a change: \(lost.count) of \(outcomes.count)")
    #expect(outcomes.count == 2 * campaign.count, "too few pairs could be made")
    #expect(lost.map(\.name) == [])
  }
}
