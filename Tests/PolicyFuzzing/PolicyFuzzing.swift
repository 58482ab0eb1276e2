import Foundation
import IAMPolicy
import PolicyLinting
import Testing

/// Whatever the bytes, policies are read without a crash and never accepted in silence.
///
/// `make fuzz` runs many more rounds than `make test` does, from a seed of the day.
@Suite struct PolicyFuzzing {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seed = environment["PLUMBLINE_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  private static let rounds = environment["PLUMBLINE_FUZZ_ROUNDS"].flatMap(Int.init) ?? 300
  private static let shards = 4

  @Test(arguments: 0..<shards)
  func `no bytes crash a reader or pass for what they are not`(_ shard: Int) throws {
    for round in stride(from: shard, to: Self.rounds, by: Self.shards) {
      let seed = Self.seed &+ UInt64(round)
      var mutator = Mutator(seed: seed)
      let text = mutator.text()
      for type in [PolicyType.managed, .resource, .roleTrust, .serviceControl] {
        try judge(text, as: type, seed: seed)
      }
    }
  }

  private func judge(_ text: [UInt8], as type: PolicyType, seed: UInt64) throws {
    let reading = PolicyReading(of: text, type: type)
    let name = "seed \(seed), \(type.rawValue)"
    #expect(reading.document != nil || !reading.problems.isEmpty, "silence: \(name)")
    for problem in reading.problems {
      #expect((0...text.count).contains(problem.place.offset), "place: \(name)")
      #expect(!problem.message.isEmpty && !problem.hint.isEmpty, "words: \(name)")
    }
    if reading.problems.isEmpty { try judgeAccepted(text, reading, type, name) }
    let findings = Linter().findings(in: text, type: type)
    #expect(findings.allSatisfy { !$0.locations.isEmpty }, "location: \(name)")
    if reading.problems.contains(where: { $0.kind == .syntax }) {
      #expect(findings.contains { $0.findingType == .error }, "lint: \(name)")
    }
  }

  /// What is accepted is JSON to another reader too, and stays the same when it is written.
  private func judgeAccepted(
    _ text: [UInt8], _ reading: PolicyReading, _ type: PolicyType, _ name: String
  ) throws {
    let document = try #require(reading.document)
    #expect(
      (try? JSONSerialization.jsonObject(with: Data(text))) is [String: Any], "json: \(name)")
    for layout in PolicyLayout.allCases {
      let written = PolicyWriter(layout: layout).text(of: document)
      #expect(PolicyReading(of: written, type: type).document == document, "write: \(name)")
    }
    #expect(PolicyComparison(of: document, with: document).widened.isEmpty, "compare: \(name)")
    #expect(PolicyMerge(of: document).proof.verdict == .equal, "merge: \(name)")
  }
}
