/// A way to change a site, and what must come of it.
struct MutationOperator: Sendable {
  let id: String
  /// What it does, in a clause.
  let summary: String
  let verdict: Verdict
  /// How access of the changed text relates to what it was; nil when it is no policy's text.
  let access: AccessRelation?
  /// Every site it has in a fixture.
  let mutants: @Sendable (Fixture) -> [Mutant]

  init(
    _ id: String, _ summary: String, _ verdict: Verdict, access: AccessRelation? = nil,
    _ mutants: @escaping @Sendable (Fixture) -> [Mutant]
  ) {
    self.id = id
    self.summary = summary
    self.verdict = verdict
    self.access = access
    self.mutants = mutants
  }

  /// At most so many sites, chosen by the seed.
  func chosen(_ count: Int, in fixture: Fixture, seed: UInt64) -> [Mutant] {
    var generator = SeededGenerator(seed: seed, name: "\(fixture.name) \(id)")
    return Array(mutants(fixture).shuffled(using: &generator).prefix(count))
  }
}
