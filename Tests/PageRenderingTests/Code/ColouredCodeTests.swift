import PageRendering
import Testing

/// Code in its colours: tags taken out, it is the code.
@Suite struct ColouredCodeTests {
  private static let code = "let <é> = \"a\nb\" # & c\n\n</code>"

  /// Every third character is of no kind, and the others are names.
  private static func runs(of code: String) -> [CodeRun] {
    code.unicodeScalars.enumerated().map { index, scalar in
      CodeRun(index % 3 == 0 ? nil : .name, length: UTF8.width(scalar))
    }
  }

  @Test(arguments: ["", "{1}", "{2}", "{1-4}", "{3-4}", "title=\"T\" {2-3}", "example"])
  func `the text of a page's code is the code, whatever is marked`(_ words: String) throws {
    let markdown = "```x \(words)\n\(Self.code)\n```\n"
    let plain = render(markdown)
    let coloured = render(markdown) { code, language in
      #expect(code == Self.code + "\n")
      #expect(language == "x")
      return ColouredCode(code, runs: Self.runs(of: code))
    }
    #expect(coloured.html.contains("<span class=\"c-name\">"))
    #expect(BrowserText.text(of: coloured.html) == BrowserText.text(of: plain.html))
    #expect(coloured.twin == plain.twin)
    let marks = coloured.html.split(separator: "<span class=\"marked\">").count
    #expect(marks == plain.html.split(separator: "<span class=\"marked\">").count)
  }

  @Test func `a part that goes over a marked line is parted there`() {
    let page = render("```x {2}\na\nbc\nd\n```\n") { code, _ in
      ColouredCode(code, runs: [CodeRun(.string, length: 6), CodeRun(nil, length: 1)])
    }
    #expect(
      page.html.contains(
        """
        <span class="c-string">a</span>
        <span class="marked"><span class="c-string">bc</span>
        </span><span class="c-string">d</span>
        </code>
        """))
  }

  @Test func `code without a language, and policies in JSON, are not asked about`() {
    for markdown in [
      "```\na\n```", "    a\n", "`a`", "```example\na\n```", "{{ audit-trail.json }}",
    ] {
      let page = render(markdown) { code, _ in
        Issue.record("asked about '\(code)'")
        return nil
      }
      #expect(page.faults.isEmpty)
    }
  }

  @Test func `code of which nothing is known stays as it is`() {
    let markdown = "```x {1}\na <b>\n```"
    #expect(render(markdown) { _, _ in nil }.html == render(markdown).html)
  }

  @Test(arguments: [
    ("ab", [1, 1], true), ("ab", [2], true), ("", [], true), ("é", [2], true),
    ("aé", [1, 2], true),
    ("ab", [1], false), ("ab", [], false), ("ab", [3], false), ("ab", [1, 2], false),
    ("ab", [0, 2], false), ("ab", [-1, 3], false), ("ab", [1, Int.max], false), ("", [1], false),
    ("é", [1, 1], false), ("a€", [2, 2], false), ("a€", [3, 1], false),
  ])
  func `parts must be all of the code, in whole characters`(
    _ code: String, _ lengths: [Int], _ isCode: Bool
  ) {
    let coloured = ColouredCode(code, runs: lengths.map { CodeRun(.name, length: $0) })
    #expect((coloured != nil) == isCode)
  }
}
