import Foundation
import PolicyLinting
import Testing

/// The manual's page of lint rules says what the rules' own files say.
@Suite struct ManualPageTests {
  private static let page: [Substring] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("content/manual/lint-rules.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("- `") }
  }()

  @Test func `every rule stands under its type with its rationale, and nothing else is listed`() {
    let rules = FindingType.allCases.flatMap { type in
      RuleRegistry.all.filter { $0.findingType == type }.map { row($0.code, $0.rationale) }
    }
    let obsolete = RuleRegistry.obsolete.map { row($0.code, $0.reason) }
    #expect(Self.page.map(String.init) == rules + obsolete)
  }

  @Test func `a code is a rule's, or has the reason why not`() {
    let codes = RuleRegistry.all.map { $0.code } + RuleRegistry.obsolete.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  private func row(_ code: String, _ reason: String) -> String {
    "- `\(code)`: \(Self.escaped(reason))"
  }

  /// The text as Markdown writes it, so that nothing in it is mark-up.
  private static func escaped(_ text: String) -> String {
    text.map { "*_<>|[]`\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
