/// Changes to whole blocks of the Markdown twin, and other spellings of the same blocks.
enum TwinBlockOperators {
  static let all: [MutationOperator] = [
    drift("no-heading", "deletes a heading", "\n## ", "\n") { _ in "" },
    drift("heading-level", "sets a heading lower", "\n## ", "\n") { "\n#" + $0.dropFirst() },
    drift("title-level", "sets the title lower", "# ", "\n") { "#" + $0 },
    drift("no-paragraph", "deletes a paragraph", "\nThe policy ", "\n") { _ in "\n" },
    drift("paragraph-twice", "says a paragraph otherwise", "\nThe policy ", "\n") {
      $0.replacing("The policy", with: "That policy never")
    },
    drift("cell", "changes a cell", "\n| `", "|\n") { $0.replacing("` | ", with: "` | Not ") },
    drift("swapped-steps", "swaps two steps", "\n1. ", "\n3. ") { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.count == 4, lines[1].hasPrefix("1. "), lines[2].hasPrefix("2. ") else {
        return text
      }
      return "\n1. \(lines[2].dropFirst(3))\n2. \(lines[1].dropFirst(3))\n\(lines[3])"
    },
    drift("added-step", "adds a step", "\n2. ", "\n") { "\n2. Sign in as root." + $0 },
    drift("label", "renames a control", "**Create", "**") { _ in "**Make policy**" },
    drift("link-words", "changes the words of a link", "[", "](") { "[Not " + $0.dropFirst() },
    drift("input", "asks for another name", "enter the name `", "`") { _ in "enter the name `x`" },
    quiet("no-language", "names no language at fences") { $0.replacing("```json", with: "```") },
    quiet("comment", "adds a comment") { $0.replacing("\n## ", with: "\n<!-- x -->\n\n## ") },
    quiet("rule-line", "adds a rule") { $0 + "\n---\n" },
    quiet("escapes", "escapes marks that need none") { $0.replacing(". The", with: "\\. The") },
    quiet("hard-breaks", "breaks lines hard") { $0.replacing(". The ", with: ".  \nThe ") },
    quiet("alignment", "aligns cells otherwise") { $0.replacing("--: |", with: "-: |") },
    quiet("wide-delimiters", "widens the lines of tables") { $0.replacing("---", with: "------") },
    quiet("reference-links", "writes links by reference") { text in
      text.replacing(/\[([^\]\n]*)\]\((#[^)\n]*)\)/) { "[\($0.1)][\($0.2)]" }
        + Set(text.matches(of: /\]\((#[^)\n]*)\)/).map { String($0.1) }).sorted()
        .map { "\n[\($0)]: \($0)\n" }.joined()
    },
    quiet("angle-links", "puts addresses into angle brackets") {
      $0.replacing(/\]\((#[^)\n]*)\)/) { "](<\($0.1)>)" }
    },
    quiet("final-lines", "ends with more lines") { $0 + "\n\n\n" },
    quiet("no-final-line", "ends without a line break") {
      $0.hasSuffix("\n") ? String($0.dropLast()) : $0
    },
    quiet("brackets-behind-numbers", "numbers steps with brackets") {
      $0.replacing(#/\n(\d+)\. /#) { "\n\($0.1)) " }
    },
    quiet("indented-steps", "indents steps") { $0.replacing(#/\n(\d+)\. /#) { "\n \($0.1). " } },
    quiet("bold-letters", "emphasises with elements") {
      $0.replacing(/\*\*([^*\n]*)\*\*/) { "<b>\($0.1)</b>" }
    },
  ]

  private static func drift(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator(
      "twin-block/\(id)", summary,
      .caught(by: ["markdown-twin", "steps", "name", "statement-ids", "count", "services"])
    ) { fixture in
      fixture.twins.flatMap { $0.elements(open, close) }.filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)).told(at: Place($0.file)) }
    }
  }

  private static func quiet(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("twin-block/quiet-\(id)", summary, .quiet) { fixture in
      fixture.twins.filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)) }
    }
  }
}
