import Diagnostics
import Testing

/// On a terminal a finding shows the line that it speaks of, with a mark below the place.
@Suite struct SourceQuoteTests {
  private func quoted(_ source: String, line: Int, column: Int) -> [String] {
    let finding = Finding(
      "link", at: SourcePosition(file: "a.md", line: line, column: column), "it is wrong",
      hint: "mend it", about: Subject(fact: "a", channel: "b"))
    let text = Report(findings: [finding]).quoted { $0 == "a.md" ? Array(source.utf8) : nil }
    return text.split(separator: "\n").dropFirst().dropLast(2).map(String.init)
  }

  @Test(arguments: [
    ("one two", 1, 5, "  1 | one two", "    |     ^"),
    ("a\nb\n\tthree", 3, 2, "  3 |  three", "    |  ^"),
    ("one\r\ntwo\r\n", 2, 4, "  2 | two", "    |    ^"),
    ("one", 1, 99, "  1 | one", "    |    ^"),
    ("漢字 x", 1, 4, "  1 | 漢字 x", "    |      ^"),
    ("e\u{301}x", 1, 3, "  1 | e\u{301}x", "    |  ^"),
    ("a\u{1B}[2Jb", 1, 6, "  1 | a\\u{1B}[2Jb", "    |           ^"),
  ])
  func `the line is shown with a mark`(
    _ source: String, _ line: Int, _ column: Int, _ shown: String, _ mark: String
  ) {
    #expect(quoted(source, line: line, column: column) == [shown, mark])
  }

  @Test(arguments: [("", 1, 1), ("a", 2, 1), ("a\n   \n", 2, 1), ("a", 0, 0)])
  func `what cannot be seen is not shown`(_ source: String, _ line: Int, _ column: Int) {
    #expect(quoted(source, line: line, column: column) == [])
  }

  @Test(arguments: [1, 60, 5_000, 9_999, 10_000])
  func `of a long line the part around the mark is shown`(_ column: Int) {
    let source = String(repeating: "abcdefghi ", count: 1_000)
    let lines = quoted(source, line: 1, column: column)
    #expect(lines.count == 2 && lines.allSatisfy { $0.count <= 110 })
    let place = lines[1].count - 1
    let shown = Array(lines[0])
    #expect(shown[place] == Array(source)[column - 1])
  }
}
