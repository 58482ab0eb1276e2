/// Headings of a page that are others than those of its Markdown twin.
enum HeadingOperators {
  static let all: [MutationOperator] = [
    heading("renamed", "says a heading otherwise") { $0.replacing("</h2>", with: " (old)</h2>") },
    heading("other-word", "changes a word of a heading") {
      guard let space = $0.lastIndex(of: " ") else { return $0 }
      return $0[...space] + "elsewhere</h2>"
    },
    heading("level", "sets a heading two levels lower") { $0.replacing("h2", with: "h4") },
  ]

  private static func heading(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator(
      "heading/\(id)", summary, .caught(by: ["markdown-twin", "navigation", "anchor"])
    ) { fixture in
      fixture.headings.filter { change($0.text) != $0.text }.map {
        $0.replaced(by: change($0.text))
      }
    }
  }
}
