import Diagnostics
import PageRendering
import Testing

@Suite struct TermDefinitionTests {
  private static func list(_ items: String) -> String { "<dl>\n\(items)\n</dl>\n" }

  static let pages: [(String, String)] = [
    ("A `b`\n: C *d*", list("<dt>A <code>b</code></dt>\n<dd>C <em>d</em></dd>")),
    ("A\nb\n: C\nd", list("<dt>A\nb</dt>\n<dd>C\nd</dd>")),
    (
      "A\n: B\n:\tC\n\nD\n:  E",
      list("<dt>A</dt>\n<dd>B</dd>\n<dd>C</dd>\n<dt>D</dt>\n<dd>E</dd>")
    ),
    (
      "> A\n> : B\n\n- C\n  : D",
      "<blockquote>\n\(list("<dt>A</dt>\n<dd>B</dd>"))</blockquote>\n<ul>\n<li>\n"
        + "\(list("<dt>C</dt>\n<dd>D</dd>"))</li>\n</ul>\n"
    ),
    ("A\n: {{ page.title }}", list("<dt>A</dt>\n<dd>A page</dd>")),
    ("A\n\\: B", "<p>A\n: B</p>\n"), (": A", "<p>: A</p>\n"), ("A\n:B", "<p>A\n:B</p>\n"),
    ("A\n:", "<p>A\n:</p>\n"), ("*A\n: B*", "<p><em>A\n: B</em></p>\n"),
    ("A\\\n: B", "<p>A<br>\n: B</p>\n"), ("A\n&#58; B", "<p>A\n: B</p>\n"),
  ]

  @Test(arguments: pages)
  func `lines that begin with a colon say what the term above means`(
    _ markdown: String, _ html: String
  ) {
    for end in ["\n", "\r\n"] {
      let page = render(markdown.replacing("\n", with: end))
      #expect(page.html == html)
      #expect(page.faults == [])
      let twin = page.twin.split(separator: "\n", maxSplits: 1)
      #expect(render(twin.count > 1 ? String(twin[1]) : "").html == html)
    }
  }

  @Test(arguments: [
    "> [!DETAILS] A\n> : B", "> [!NOTE]\n> : B", "> [!NOTE]\n> A\n> : B",
    "| a |\n|---|\n\nTable: A\n: B",
  ])
  func `the first lines of asides and captions are no terms`(_ markdown: String) {
    let page = render(markdown)
    #expect(page.faults == [])
    #expect(page.html.contains(": B") && !page.html.contains("<dl>"))
  }

  @Test func `the twin keeps the colons`() {
    let markdown = "> [!NOTE]\n>\n> A\n> : B\n\nA[^b]\n: C\n: D\n\nE\n: F\n\n[^b]: G\n    : H"
    let page = render(markdown)
    #expect(page.twin == "# A page\n\n\(markdown)\n")
    #expect(page.html.contains("<dd>H</dd>\n</dl>\n<p><a href=\"#fnref-b\""))
  }

  @Test func `what a term means is checked where it stands`() {
    let page = render("A\n: Of 6,144 characters")
    #expect(page.faults.count == 1)
    #expect(page.findings.first.map { "\($0.position.line):\($0.position.column)" } == "2:6")
  }
}
