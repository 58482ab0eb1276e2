import Foundation
import Testing

/// A published example of GitHub Flavored Markdown.
struct MarkdownCase: Sendable, CustomTestStringConvertible {
  let number: Int
  /// The extension the example needs, if it needs one.
  let needs: String
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  /// The folder of published cases, where one is given.
  static let folder = ProcessInfo.processInfo.environment["PLUMBLINE_DATA"]
    .map { "\($0)/markdown-spec" }

  /// The examples of the published files, none when they are not at hand.
  static func all() -> [MarkdownCase] {
    guard let folder else { return [] }
    return ["spec.txt", "regression.txt"].flatMap { name in
      cases(in: (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? "")
    }
  }

  private static func cases(in text: String) -> [MarkdownCase] {
    let fence = String(repeating: "`", count: 32)
    var cases: [MarkdownCase] = []
    var needs: String?
    var parts: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\(fence) example") {
        needs = line.dropFirst("\(fence) example".count).trimmingCharacters(in: .whitespaces)
        parts = [[]]
      } else if let words = needs, line == fence {
        let sides = parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
        cases.append(
          MarkdownCase(
            number: cases.count + 1, needs: words, markdown: sides[0],
            html: sides.count > 1 ? sides[1] : ""))
        needs = nil
      } else if needs != nil, line == ".", parts.count == 1 {
        parts.append([])
      } else if needs != nil {
        parts[parts.count - 1].append(line)
      }
    }
    return cases
  }
}
