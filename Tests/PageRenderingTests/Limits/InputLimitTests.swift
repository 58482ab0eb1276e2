import Diagnostics
import PageRendering
import Testing

@Suite struct InputLimitTests {
  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  /// Inputs the Markdown library reads in more than linear time, or blows up, with where they are
  /// refused.
  static let refused: [(String, String)] = [
    ("a table's second line after every line", times(5_000, "|-\nt>|-\n")),
    ("images that are not closed", times(20_000, "![[]()")),
    ("a table of 40,000 columns", times(40_000, "|a") + "\n" + times(40_000, "|-") + "\n"),
    ("a row of 40,000 pipes", "x\n| - |\n" + times(40_000, "|")),
    ("12,000 bullets on a line", times(12_000, " -") + times(12_000, "\n")),
    (
      "a long title used 5,000 times", "[f]: /u \"\(times(20_000, "t"))\"\n\n" + times(5_000, "[f]")
    ),
    ("a title of many lines", "[f]: /u \"\(times(4_000, "\n[g]: x"))\"\n\n" + times(5_000, "[f]")),
    ("a long address", "[f]: /\(times(20_000, "u"))\n\n" + times(5_000, "[f]")),
    ("a definition in a quote", "> [f]: /u\n> '\(times(20_000, "t"))'\n\n" + times(5_000, "[f]")),
    (
      "a square table", times(1_200, "|a") + "\n" + times(1_200, "|-") + "\n" + times(1_200, "|b\n")
    ),
    (
      "more than 100,000 cells",
      times(200, "|a") + "\n" + times(200, "|-") + "\n" + times(501, "|b\n")
    ),
    ("20,000 quotes in one another", times(20_000, ">") + times(20_000, "a*")),
    ("brackets in one another", times(20_000, "[") + "a" + times(20_000, "]")),
    ("lines of nothing but alignment", times(5_000, "a\n:-\n")),
    ("items in one another", (0..<200).map { times($0, "  ") + "- a\n" }.joined()),
    ("emphasis in one another", times(200, "*a **b ") + times(200, "c** d*")),
    (
      "a footnote of a long address", "[^f]: \(times(20_000, "u"))\n\n" + times(5_000, "[^f]")
    ),
    ("a page of more than 4 MiB", times(4 << 20, "a") + "b"),
  ]

  @Test(arguments: refused.map(\.0))
  func `input beyond bounds is refused`(_ name: String) throws {
    let input = try #require(Self.refused.first { $0.0 == name }?.1)
    let page = render(input)
    #expect(!page.findings.isEmpty)
    #expect(page.findings.allSatisfy { $0.rule == "input-limit" })
    #expect(page.html.utf8.count + page.twin.utf8.count < 50 * input.utf8.count)
  }

  /// Inputs of the same kind that are read in linear time.
  static let read: [(String, String)] = [
    ("emphasis that is not closed", times(20_000, "*a _a ")),
    ("delimiters that close nothing", "a**b" + times(20_000, "c* ")),
    ("brackets that are not closed", times(20_000, "[")),
    ("links that are not closed", times(20_000, "[a](<b")),
    ("backticks of every length", (1...300).map { "e" + times($0, "`") }.joined()),
    ("tildes", times(20_000, "~~a")),
    ("entities", times(20_000, "&#")),
    ("many lines", times(20_000, "a\n")),
    ("many items", times(20_000, "- a\n")),
    ("many links on a line", times(10_000, "[a](b.md) ")),
    ("many addresses on a line", times(10_000, "https://a.org ")),
    ("many placeholders on a line", times(10_000, "{{ audit-trail.action-count }} ")),
    ("many equal headings", times(10_000, "## a\n")),
    ("definitions that are not used", (0..<5_000).map { "[a\($0)]: b.md\n" }.joined()),
    ("a long word", times(1_000_000, "a")),
    (
      "a table of 200 columns",
      times(200, "|a") + "\n" + times(200, "|-") + "\n" + times(100, times(200, "|b") + "\n")
    ),
    ("a table of 5,000 rows", "|a|b|\n|-|-|\n" + times(5_000, "|[a](b.md)|c|\n")),
    (
      "many footnotes",
      (0..<5_000).map { "a[^note\($0)]\n" }.joined() + "\n"
        + (0..<5_000).map { "[^note\($0)]: b\n" }.joined()
    ),
    ("a footnote referred to often", "[^note]: f\n\n" + times(5_000, "[^note] ")),
    ("a definition used often", "[f]: f.md\n\n" + times(5_000, "[f] ")),
  ]

  @Test(arguments: read.map(\.0))
  func `input within bounds is read`(_ name: String) throws {
    let input = try #require(Self.read.first { $0.0 == name }?.1)
    let page = render(input)
    #expect(page.faults.isEmpty)
    #expect(page.html.utf8.count + page.twin.utf8.count < 50 * input.utf8.count)
  }

  /// Footnotes that are not in order, however many, are told in linear time.
  @Test(arguments: [
    times(20_000, "[^a]: "), times(20_000, "[^a]"), times(20_000, "[^"), times(20_000, "[^a]: b\n"),
    (0..<500).map { times($0, "    ") + "[^a\($0)]: b\n" }.joined(),
    (0..<5_000).map { "[^a\($0)]: b[^a\($0 + 1)]\n" }.joined(), "[^" + times(1_000_000, "a") + "]",
  ])
  func `footnotes that lead nowhere are told`(_ input: String) {
    let page = render(input)
    #expect(page.findings.count <= 2 * 101)
    #expect(page.html.utf8.count + page.twin.utf8.count < 50 * input.utf8.count)
  }

  @Test func `a limit is told where it is passed`() {
    let page = render("x\n\n" + String(repeating: "> ", count: 101) + "a\n", bodyLine: 1)
    #expect(
      page.faults == ["3:1 input-limit lists and quotes are nested more than 100 levels deep"])
  }

  @Test func `placeholders cannot bring more than a page may hold`() throws {
    let page = render(String(repeating: "{{ audit-trail.json }}\n\n", count: 1_000))
    let finding = try #require(page.findings.first)
    #expect(finding.rule == "input-limit")
    #expect(finding.message == "the placeholders bring more than 16 MiB to the page")
    #expect(page.html.utf8.count < 20 << 20)
  }
}
