import Diagnostics
import DriftChecking
import Testing

/// What the checks are worth on a deployed site: servers that give one file wrongly.
///
/// Without being asked each way is tried on one file of one site; `make mutate` tries all.
@Suite struct DeployedScore {
  @Test func `a site that is served as it was built is clean`() throws {
    let nothing = DeployedMutation("nothing", .quiet, of: { _ in [] }, { _, _, _ in })
    for fixture in try Fixtures.all.get() {
      let served = ServedSite(fixture: fixture, path: "", mutation: nothing)
      let result = try #require(served.result())
      #expect(result.unreadable.isEmpty)
      #expect(result.findings.map { "\($0.position) \($0.message)" } == [])
    }
  }

  @Test func `a server's fault is told at its file, and another server's habits are not`()
    async throws
  {
    let fixtures = try Fixtures.all.get()
    let sites = DeployedOperators.all.flatMap { mutation -> [ServedSite] in
      let all = fixtures.flatMap { fixture in
        mutation.paths(fixture).map { ServedSite(fixture: fixture, path: $0, mutation: mutation) }
      }
      var generator = SeededGenerator(seed: Asked.seed, name: "deployed \(mutation.id)")
      return Array(all.shuffled(using: &generator).prefix(Asked.sites ?? 1))
    }
    let faults = try await Parallel.map(sites) { Self.fault(of: $0) }
    let wrong = faults.compactMap(\.self)
    let drifts = sites.count { $0.mutation.verdict != .quiet }
    print(
      "deployed: \(DeployedOperators.all.count) ways, \(drifts) faults and "
        + "\(sites.count - drifts) habits of servers, \(wrong.count) of them told wrongly")
    #expect(Set(sites.map(\.mutation.id)).count == DeployedOperators.all.count, "one has no site")
    #expect(wrong == [])
  }

  /// What is wrong with what was told of a server; nil when all is as it should be.
  private static func fault(of site: ServedSite) -> String? {
    guard let result = site.result() else { return "no address" }
    let told = result.findings.map { "\($0.position): \($0.message) [\($0.rule)]" }
    let name = "\(site.mutation.id) of \(site.path): "
    let words = name + (told.isEmpty ? "nothing was found" : told.joined(separator: "; "))
    switch site.mutation.verdict {
    case .quiet: return told.isEmpty && result.unreadable.isEmpty ? nil : words
    case .unknown: return result.unreadable.isEmpty || !told.isEmpty ? words : nil
    case .caught(let rules):
      let isTold = result.findings.contains {
        rules.contains($0.rule.rawValue) && $0.position.file == site.address
      }
      return isTold ? nil : words
    case .caughtElsewhere(let rules):
      return result.findings.contains { rules.contains($0.rule.rawValue) } ? nil : words
    }
  }
}
