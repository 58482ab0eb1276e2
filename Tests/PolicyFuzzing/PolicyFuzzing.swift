import Foundation
import IAMPolicy
import PolicyLinting
import TestSupport
import Testing

/// Whatever the bytes, policies are read without a crash and never accepted in silence.
@Suite struct PolicyFuzzing {
  @Test(arguments: FuzzRun.shards)
  func `no bytes crash a reader or pass for what they are not`(_ shard: Int) throws {
    for seed in FuzzRun.seeds(of: shard) {
      let text = PolicyTexts.text(seed: seed)
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
