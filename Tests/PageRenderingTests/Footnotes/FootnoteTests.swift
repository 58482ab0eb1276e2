import Diagnostics
import PageRendering
import Testing

@Suite struct FootnoteTests {
  private static func reference(_ id: String, to note: String, _ number: Int) -> String {
    "<sup><a id=\"\(id)\" href=\"#\(note)\" role=\"doc-noteref\" aria-label=\"Footnote \(number)\" "
      + "data-pagefind-ignore>\(number)</a></sup>"
  }

  private static func back(_ id: String, _ number: Int, place: Int? = nil) -> String {
    "<a href=\"#\(id)\" role=\"doc-backlink\" aria-label=\"Back from footnote \(number)"
      + (place.map { " to place \($0)" } ?? "") + "\" data-pagefind-ignore>\u{21A9}\u{FE0E}"
      + (place.map { "<sup>\($0)</sup>" } ?? "") + "</a>"
  }

  private static func section(_ items: String, heading: String = "footnotes") -> String {
    """
    <section class="footnotes" role="doc-endnotes" aria-labelledby="\(heading)">
    <h2 id="\(heading)" class="unseen">Footnotes</h2>
    <ol>
    \(items)
    </ol>
    </section>

    """
  }

  static let pages: [(String, String)] = [
    (
      "A[^b], c[^b].\n\n[^b]: Note *x*.",
      "<p>A\(reference("fnref-b", to: "fn-b", 1)), c\(reference("fnref-b-2", to: "fn-b", 1)).</p>\n"
        + section(
          "<li id=\"fn-b\">\n<p>Note <em>x</em>. \(back("fnref-b", 1)) "
            + "\(back("fnref-b-2", 1, place: 2))</p>\n</li>"
        )
    ),
    (
      "A[^1].\n\n[^1]:\n    One\n\n    - two\n\nB",
      "<p>A\(reference("fnref-1", to: "fn-1", 1)).</p>\n<p>B</p>\n"
        + section(
          "<li id=\"fn-1\">\n<p>One</p>\n<ul>\n<li>two</li>\n</ul>\n"
            + "<p>\(back("fnref-1", 1))</p>\n</li>"
        )
    ),
    (
      "## Fn b\n\nA[^b]\n\n[^b]: C\n\n## Footnotes\n",
      "<h2 id=\"fn-b\">Fn b</h2>\n<p>A\(reference("fnref-b", to: "fn-b-2", 1))</p>\n"
        + "<h2 id=\"footnotes\">Footnotes</h2>\n"
        + section(
          "<li id=\"fn-b-2\">\n<p>C \(back("fnref-b", 1))</p>\n</li>", heading: "footnotes-2")
    ),
    (
      "A[^Größe!]\n\n[^größe!]: {{ page.title }}",
      "<p>A\(reference("fnref-größe", to: "fn-gr%C3%B6%C3%9Fe", 1))</p>\n"
        + section(
          "<li id=\"fn-größe\">\n<p>A page \(back("fnref-gr%C3%B6%C3%9Fe", 1))</p>\n</li>")
    ),
  ]

  @Test(arguments: pages)
  func `footnotes stand numbered at the end, with ways there and back`(
    _ markdown: String, _ html: String
  ) {
    for markdown in [markdown, markdown.replacing("\n", with: "\r\n")] {
      let page = render(markdown)
      #expect(page.html == html)
      #expect(page.faults == [])
      let ids = page.html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count)
      #expect(Set(ids).isSubset(of: page.anchors))
    }
  }

  @Test func `numbers follow the text and then the footnotes, wherever these are defined`() {
    let page = render(
      """
      [^c]: C[^d]
      [^a]: A
      [^d]: D

      ## H[^b]

      - x[^c]

      | t[^a] |
      |---|
      | u[^b] |

      > [^b]: B
      """
    )
    #expect(page.faults == [])
    let numbers = page.html.matches(of: /<li id="fn-(.)">/).map { String($0.output.1) }
    #expect(numbers == ["b", "c", "a", "d"])
    #expect(page.headings.map(\.text) == ["H"])
    #expect(page.headings.map(\.id) == ["h"])
  }

  @Test(arguments: [
    ("A[^b]\n\n[^b]: C *d*\n\n    e", "A[^b]\n\n[^b]: C *d*\n\n    e"),
    ("[^b]: - c\n    - d\n\nA[^b]", "A[^b]\n\n[^b]: - c\n    - d"),
    ("A[^b][^c]&#40;x)\n\n[^c]: C\n[^b]: B", "A[^b][^c]\\(x)\n\n[^b]: B\n\n[^c]: C"),
    ("[^b]&#58; x\n\n[^b]: B", "[^b]\\: x\n\n[^b]: B"),
    (
      "| a[^b] |\n|---|\n\n[^b]: ```\n    x\n    ```",
      "| a[^b] |\n| --- |\n\n[^b]: ```\n    x\n    ```"
    ),
    ("A![^b]!\n\n[^b]: B", "A\\![^b]!\n\n[^b]: B"),
    ("\\[^b] `[^b]`", "\\[^b\\] `[^b]`"),
  ])
  func `the twin has footnotes by their names and reads back`(_ markdown: String, _ twin: String) {
    let page = render(markdown)
    #expect(page.faults == [])
    #expect(page.twin == "# A page\n\n\(twin)\n")
    #expect(render(twin).html == page.html)
  }

  @Test(arguments: [
    ("A\n\né [^b] c", ["3:3 reference no footnote is defined as 'b'"]),
    (
      "[^b] `[^b]` \\[^b] *[^b]* [^b]",
      [
        "1:1 reference no footnote is defined as 'b'",
        "1:20 reference no footnote is defined as 'b'",
        "1:26 reference no footnote is defined as 'b'",
      ]
    ),
    ("| a |\n|---|\n| *x* [^b] |", ["3:7 reference no footnote is defined as 'b'"]),
    ("*a*\nb\n[^b]", ["3:1 reference no footnote is defined as 'b'"]),
    ("a[^b c] [^] \\[^d\\] `[^e]` [^f](g.md)", []),
    ("a\nb [^c\nd] e", []),
    (
      "a[^a]\nb [^c\nd] e\n\n[^a]: f",
      ["2:3 reference the name of a footnote goes over the end of its line"]
    ),
    (
      "[^b\nlong enough for a part] [^a]\n\n[^a]: f",
      ["1:1 reference the name of a footnote goes over the end of its line"]
    ),
    ("a\n\n- b\n\n  [^c]: d", ["5:3 reference nothing refers to the footnote 'c'"]),
    (
      "> [^c]: d\n\n```\n[^d]: e\n```\n\n    [^e]: f",
      ["1:3 reference nothing refers to the footnote 'c'"]
    ),
    ("a[^b]\n\n[^b]: c\n[^B]: d", ["4:1 reference the footnote 'B' is defined twice"]),
    ("[^b]: Only itself[^b]", ["1:1 reference nothing refers to the footnote 'b'"]),
    ("a[^b]\n\n[^b]:", ["3:1 reference the footnote 'b' says nothing"]),
    (
      "[a[^b]](c.md) ![d[^b]](e.png)\n\n[^b]: c",
      [
        "1:3 reference a footnote cannot stand within a link or an image",
        "1:18 reference a footnote cannot stand within a link or an image",
      ]
    ),
  ])
  func `what does not lead there and back is told where it stands`(
    _ markdown: String, _ faults: [String]
  ) {
    #expect(render(markdown).faults == faults)
    #expect(render(markdown.replacing("\n", with: "\r\n")).faults == faults)
  }

  @Test func `a name that is nearly right is suggested, and its text stays`() {
    let page = render("A[^quota]\n\n[^quotas]: B")
    #expect(page.faults.count == 2)
    #expect(page.findings.first?.hint.contains("'quotas'") == true)
    #expect(page.html == "<p>A[^quota]</p>\n")
  }

  @Test func `a number typed by hand is found beside a footnote and in one`() {
    let page = render("{{ audit-trail.name }} has 178[^b] actions.\n\n[^b]: Of 6,144 characters.")
    #expect(page.findings.map(\.rule) == ["literal-fact", "literal-fact"])
    #expect(page.findings.map(\.position.line) == [1, 3])
  }

  @Test func `footnotes are those of the whole page, and their faults those of their files`() {
    let page = SourcePage(
      file: "page.md", path: "page",
      utf8: Array("> {{ include path=n.md }}\n\nAgain[^here].\n\n[^gone]: d\n".utf8))
    let whole = SourcePage(page) { (_, _) throws(IncludeFault) in
      SourcePage(
        file: "n.md", path: "n",
        utf8: Array("A[^here] b[^gone].\n\n[^here]: Text[^lost].\n\n[^idle]: c\n".utf8))
    }
    #expect(
      ParsedPage(whole).findings.sorted().map { "\($0.position): \($0.message)" } == [
        "n.md:3:14: no footnote is defined as 'lost'",
        "n.md:5:1: nothing refers to the footnote 'idle'",
      ])
  }
}
