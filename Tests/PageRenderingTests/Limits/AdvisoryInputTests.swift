import Diagnostics
import PageRendering
import Testing

/// Inputs of the kinds that the advisories of the Markdown library tell, and those its own tests
/// keep: each is read in the time of a harmless page, or is refused.
@Suite struct AdvisoryInputTests {
  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  /// Each of 30 to 160 kB, most of which an old library takes seconds or minutes for.
  static let inputs: [(name: String, text: String)] = [
    ("a table's second line after every line", times(5_000, "|-\nt>|-\n")),
    ("images not closed, with brackets in them", times(20_000, "![[]()")),
    ("addresses begun without a break", times(20_000, "z_www.")),
    ("a table of 40,000 columns", times(40_000, "|a") + "\n" + times(40_000, "|-") + "\n"),
    ("bullets on a line, then empty lines", times(12_000, " -") + "x" + times(12_000, "\n")),
    ("a row of pipes", "x\n| - |\n" + times(40_000, "|")),
    ("a long title used often", "[f]: /u \"\(times(20_000, "t"))\"\n\n" + times(5_000, "[f]")),
    ("a square table", times(600, "|a") + "\n" + times(600, "|-") + "\n" + times(600, "|b\n")),
    ("quotes with emphasis in them", times(20_000, ">") + times(20_000, "a*")),
    ("quotes in one another", times(30_000, "> ") + "a"),
    ("emphasis that closes nothing", times(30_000, "a_ ")),
    ("emphasis that is not closed", times(30_000, "_a ")),
    ("strong emphasis in one another", times(10_000, "*a **a ") + "b" + times(10_000, " a** a*")),
    ("signs that do not match", times(20_000, "*a_ ")),
    ("emphasis of lengths by three", "a**b" + times(30_000, "c* ")),
    ("links not closed, with emphasis", times(20_000, "[ a_")),
    ("brackets and parentheses", times(20_000, "[ (](")),
    ("links with half an address", times(20_000, "[a](<b")),
    ("links with an open address", times(20_000, "[a](b")),
    ("brackets in one another", times(30_000, "[") + "a" + times(30_000, "]")),
    ("code of every length", (1...400).map { "e" + times($0, "`") }.joined()),
    ("comments not closed", "</" + times(20_000, "<!--")),
    ("lists in one another", (0..<400).map { times($0, "  ") + "* a\n" }.joined()),
    ("rows after text", times(10_000, "aaa\rbbb\n-\u{B}\n")),
    ("references to nothing", (1...6_000).map { "[\($0)]: u\n" }.joined() + times(10_000, "[0] ")),
    ("entities without an end", times(30_000, "&#x")),
    ("tildes that close nothing", times(30_000, "~~a ")),
    ("NUL characters", times(30_000, "abc\0")),
    ("footnotes in footnotes", (0..<3_000).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined()),
    ("addresses of many parentheses", "https://a.org/" + times(20_000, "(") + times(20_000, ")")),
  ]

  /// The time of a harmless page, by its size.
  private static func harmlessTime(of size: Int) -> Duration {
    let text = times(size / 32 + 1, "words of a page, *some* of weight\n\n")
    return processorTime { _ = render(text) }
  }

  @Test(arguments: inputs.indices)
  func `none takes much longer than a harmless page of its size`(_ index: Int) {
    let (name, text) = Self.inputs[index]
    var page: RenderedPage?
    let time = processorTime { page = render(text) }
    let usual = Self.harmlessTime(of: text.utf8.count)
    #expect(time < usual * 60, "\(name): \(time) for \(usual)")
    guard let page else { return }
    #expect(page.html.utf8.count + page.twin.utf8.count < 50 * text.utf8.count, "\(name)")
    for finding in page.findings where finding.rule == "input-limit" {
      #expect(finding.position.line >= 1 && !finding.hint.isEmpty, "\(name)")
    }
  }
}
