/// Prose of a page in other words, or elsewhere, than in its Markdown twin; and more prose.
enum PageWordOperators {
  static let all: [MutationOperator] = [
    prose("reworded", "says some words otherwise") { text in
      let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard words.count > 8,
        let place = words.indices.dropFirst(2).first(where: { isWord(words[$0]) })
      else { return text }
      return (words[..<place] + ["sundry"] + words[(place + 1)...]).joined(separator: " ")
    },
    prose("dropped", "leaves a sentence out") { text in
      let sentences = text.split(separator: ". ", omittingEmptySubsequences: false)
      guard sentences.count > 1, !text.contains("<"), !text.contains("(") else { return text }
      return sentences.dropFirst().joined(separator: ". ")
    },
    MutationOperator(
      "page-word/moved", "moves a paragraph", .caught(by: ["markdown-twin"])
    ) { fixture in
      paragraphs(of: fixture).flatMap { paragraph in
        fixture.headings.filter {
          $0.file == paragraph.file && $0.range.lowerBound > paragraph.range.upperBound
        }.prefix(1).map { heading in
          let moved = heading.preceded(by: paragraph.text + "\n")
          return Mutant(
            paragraph.deleted().edits + moved.edits,
            at: moved.places + [
              Place(paragraph.file)
            ])
        }
      }
    },
    quiet("longer", "says more in a paragraph") { $0 + " It is a pleasure to read." },
    quiet("mark", "ends a paragraph otherwise") {
      $0.hasSuffix(".") ? String($0.dropLast()) + "!" : $0
    },
  ]

  private static func isWord(_ text: String) -> Bool {
    text.utf8.count > 3 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The plain paragraphs of pages that show a policy.
  private static func paragraphs(of fixture: Fixture) -> [Region] {
    fixture.mains.flatMap { $0.elements("\n<p>", "</p>") }.map {
      $0.part(($0.range.lowerBound + 1)..<$0.range.upperBound)
    }.filter { $0.text.split(separator: " ").count > 9 && !$0.text.contains("data-fact") }
  }

  private static func prose(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("page-word/\(id)", summary, .caught(by: ["markdown-twin"])) {
      changed($0, change)
    }
  }

  private static func quiet(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("page-word/\(id)", summary, .quiet) { changed($0, change) }
  }

  private static func changed(
    _ fixture: Fixture, _ change: (String) -> String
  ) -> [Mutant] {
    paragraphs(of: fixture).flatMap { $0.between("<p>", "</p>") }
      .filter { change($0.text) != $0.text }.map { $0.replaced(by: change($0.text)) }
  }
}
