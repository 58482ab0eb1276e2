import PageRendering
import Testing

/// The Markdown library keeps its special characters in one table for all threads; a page read on
/// one of them must not blind the other.
@Suite struct ConcurrencyTests {
  private static let lines = 50
  private static let parses = 400
  private static let plain = String(repeating: "{{ a.b }} and `x` **y**\n\n", count: lines)
  private static let struck = String(repeating: "~~a~~ {{ a.b }} ~~b~~\n\n", count: lines)

  /// How many placeholders and struck words are lost in parsing a page again and again.
  private static func lost(in markdown: String, placeholders: Int, strikes: Int) -> Int {
    var lost = 0
    for _ in 0..<parses {
      var found = 0
      MarkdownTree(parsing: markdown.utf8).walk { node, event in
        guard event == .enter else { return }
        if node.isPlaceholder || node.kind == .strikethrough { found += 1 }
      }
      lost += placeholders + strikes - found
    }
    return lost
  }

  @Test(arguments: [(plain, plain), (plain, struck), (struck, struck)])
  func `nothing is lost when two threads parse at once`(_ one: String, _ other: String) async {
    let lost = await withTaskGroup(of: Int.self) { group in
      for markdown in [one, other] {
        group.addTask {
          let strikes = markdown == Self.struck ? 2 * Self.lines : 0
          return Self.lost(in: markdown, placeholders: Self.lines, strikes: strikes)
        }
      }
      return await group.reduce(0, +)
    }
    #expect(lost == 0)
  }
}
