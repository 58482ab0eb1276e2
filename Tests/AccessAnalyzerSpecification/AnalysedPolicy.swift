import ActionCatalogue
import Foundation
import IAMPolicy
import PolicyLinting

/// A policy with what AWS's Access Analyzer found in it, and what we find.
struct AnalysedPolicy: Sendable {
  /// One finding: its code, its type and the first place it names.
  struct Found: Hashable, Sendable {
    let code: String
    let isError: Bool
    /// The number in a size finding's words.
    let number: Int?
  }

  let name: String
  let text: String
  let theirs: [Found]
  let ours: [Found]
  let findings: [LintFinding]

  /// The file of findings in the data folder, when one is named.
  static let file = ProcessInfo.processInfo.environment["PLUMBLINE_DATA"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("access-analyzer-findings.jsonl")
  }

  /// Every policy of the file, linted as the identity policy it is.
  static func all() throws -> [AnalysedPolicy] {
    guard let file else { return [] }
    let linter = Linter()
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    return try lines.map { line in
      let utf8 = Array(line.utf8)
      let row = try JSONDecoder().decode(Row.self, from: Data(utf8))
      let document = JSONReading(of: utf8).root?["document"]
      let range = (document?.start.offset ?? 0)..<(document?.end.offset ?? 0)
      let text = Array(utf8[range])
      let findings = linter.findings(in: text, type: .managed)
      return AnalysedPolicy(
        name: row.name, text: String(decoding: text, as: UTF8.self),
        theirs: row.findings.map {
          Found(
            code: $0.issueCode, isError: $0.findingType == "ERROR",
            number: $0.findingDetails.split(separator: " ").lazy.compactMap { Int($0) }.first)
        },
        ours: findings.map {
          Found(code: $0.issueCode, isError: $0.findingType == .error, number: nil)
        }, findings: findings)
    }
  }

  private struct Row: Decodable {
    let name: String
    let findings: [Finding]

    struct Finding: Decodable {
      let issueCode: String
      let findingType: String
      let findingDetails: String
    }
  }
}
