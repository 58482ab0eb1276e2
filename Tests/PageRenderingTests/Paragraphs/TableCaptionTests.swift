import Diagnostics
import PageRendering
import Testing

@Suite struct TableCaptionTests {
  private static let table = "| a |\n| --- |\n| b |"

  private static func html(_ caption: String, tail: String = "") -> String {
    """
    <div class="table-wrap" tabindex="0" role="group" aria-label="Table">
    <table>
    \(caption)<thead>
    <tr>
    <th scope="col">a</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>b</td>
    </tr>
    </tbody>
    </table>
    </div>
    \(tail)
    """
  }

  static let pages: [(String, String)] = [
    ("Table: *Keys* & `c`", html("<caption><em>Keys</em> &amp; <code>c</code></caption>\n")),
    ("Table:\tKeys\nof all", html("<caption>Keys\nof all</caption>\n")),
    ("Table: **Keys**", html("<caption><strong>Keys</strong></caption>\n")),
    ("Table: {{ page.title }}", html("<caption>A page</caption>\n")),
    ("Table: ![c](d.png)", html("<caption><img src=\"../d.png\" alt=\"c\"></caption>\n")),
    ("Table: Keys\n\nTable: b", html("<caption>Keys</caption>\n", tail: "<p>Table: b</p>\n")),
    ("Table:", html("", tail: "<p>Table:</p>\n")),
    ("Table:\nb", html("", tail: "<p>Table:\nb</p>\n")),
    ("Tables: b", html("", tail: "<p>Tables: b</p>\n")),
    ("*Table: b*", html("", tail: "<p><em>Table: b</em></p>\n")),
    ("<!-- c -->\n\nTable: b", html("", tail: "<p>Table: b</p>\n")),
    ("> Table: b", html("", tail: "<blockquote>\n<p>Table: b</p>\n</blockquote>\n")),
  ]

  @Test(arguments: pages)
  func `a paragraph behind a table that says so is its caption`(
    _ paragraph: String, _ html: String
  ) {
    for end in ["\n", "\r\n"] {
      let page = render("\(Self.table)\n\n\(paragraph)".replacing("\n", with: end))
      #expect(page.html == html)
      #expect(page.faults == [])
    }
  }

  @Test(arguments: [
    "\(table)\n\nTable: *Keys* of `c`[^d]\n\n[^d]: e",
    "- \(table.replacing("\n", with: "\n  "))\n\n  Table: Keys\n\n- f",
    "> \(table.replacing("\n", with: "\n> "))\n>\n> Table: Keys",
  ])
  func `the twin keeps the caption behind the table`(_ markdown: String) {
    let page = render(markdown)
    #expect(page.twin == "# A page\n\n\(markdown)\n")
    #expect(page.html.contains("<table>\n<caption>"))
  }

  @Test func `what a caption says is checked where it stands`() {
    let page = render("\(Self.table)\n\nTable: Of 6,144 characters, {{ page.none }}\n")
    #expect(
      page.findings.map { "\($0.position.line):\($0.position.column) \($0.rule)" } == [
        "5:11 literal-fact", "5:29 placeholder",
      ])
  }
}
