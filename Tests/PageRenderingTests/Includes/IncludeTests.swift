import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering
import Testing

/// Includes, over files that are held in memory by name.
@Suite struct IncludeTests {
  private static let files = [
    "_note.md": "Take **care**.\n\n\n",
    "_parts.md": """
    Before.

    <!-- #region first -->
    One
    two.
    <!-- #endregion first -->

    <!-- #region second -->
    See [the page](other.md) and {{ audit-trail.action-count }} actions.

    ```sh
    echo {{ include path=_note.md }}
    ```
    <!-- #endregion second -->

    <!-- #region open -->
    Never closed.

    <!-- #region twice -->
    <!-- #endregion twice -->
    <!-- #region twice -->
    x
    <!-- #endregion twice -->
    <!-- #region empty -->

    <!-- #endregion empty -->

    """,
    "_page.md": "---\ntitle: A page\n---\nText of a page.\n",
    "_outer.md": "Outer.\n\n- {{ include path=_parts.md region=first }}\n\nEnd.",
    "_loop.md": "{{ include path=_back.md }}",
    "_back.md": "Back.\n\n{{ include path=_loop.md }}",
    "_wrong.md": "Fine.\n\n> A {{ nothing.here }} and [a link](http:).\n",
    "_windows.md": "One\r\n\r\nTwo\r\n",
    "_broken.md": "Fine.\nx\u{0}\n",
  ]

  private func page(_ markdown: String, bodyLine: Int = 1) -> RenderedPage {
    let source = SourcePage(
      file: "page.md", path: "docs/page", utf8: Array(markdown.utf8), bodyLine: bodyLine)
    let whole = SourcePage(source) { (name, _) throws(IncludeFault) in
      guard let text = Self.files[name] else {
        throw IncludeFault("there is no file '\(name)' to include", hint: "")
      }
      let hasFront = text.hasPrefix("---")
      return SourcePage(
        file: "shared/\(name)", path: "shared/\(name.dropLast(3))", utf8: Array(text.utf8),
        bodyLine: hasFront ? 4 : 1)
    }
    let product = Product.auditTrail
    let context = PageContext(
      facts: FactTable(of: product), product: product,
      page: PageFacts(title: "A page", description: "What it says.", path: "docs/page"),
      site: SiteFacts(title: "The site", url: "https://docs.example.com"), root: "../../")
    return RenderedPage(ExpandedPage(ParsedPage(whole), context: context))
  }

  private func faults(_ page: RenderedPage) -> [String] {
    page.findings.map { "\($0.position): \($0.message) [\($0.rule)]" }
  }

  @Test(
    arguments: [
      ("{{ include path=_note.md }}", "<p>Take <strong>care</strong>.</p>\n"),
      (
        "A\n\n{{include path=_note.md}}\n\nB\n",
        "<p>A</p>\n<p>Take <strong>care</strong>.</p>\n<p>B</p>\n"
      ),
      ("{{ include path=_page.md }}", "<p>Text of a page.</p>\n"),
      ("{{ include path=_parts.md region=first }}", "<p>One\ntwo.</p>\n"),
      (
        "- {{ include path=_parts.md region=first }}\n- next\n",
        "<ul>\n<li>One\ntwo.</li>\n<li>next</li>\n</ul>\n"
      ),
      (
        "> {{ include path=_parts.md region=first }}\n",
        "<blockquote>\n<p>One\ntwo.</p>\n</blockquote>\n"
      ),
      (
        "1. a\n\n   {{ include path=_note.md }}\n",
        "<ol>\n<li>\n<p>a</p>\n<p>Take <strong>care</strong>.</p>\n</li>\n</ol>\n"
      ),
      (
        "{{ include path=_outer.md }}",
        "<p>Outer.</p>\n<ul>\n<li>One\ntwo.</li>\n</ul>\n<p>End.</p>\n"
      ),
      ("{{ include path=_windows.md }}", "<p>One</p>\n<p>Two</p>\n"),
      ("`{{ include path=_note.md }}`", "<p><code>{{ include path=_note.md }}</code></p>\n"),
      (
        "    {{ include path=_note.md }}\n",
        "<pre tabindex=\"0\"><code>{{ include path=_note.md }}\n</code></pre>\n"
      ),
      (
        "\\{{ include path=_note.md }}",
        "<p>&#123;&#123; include path=_note.md &#125;&#125;</p>\n"
      ),
    ])
  func `what is included is read as Markdown in its place`(_ markdown: String, _ html: String) {
    let page = page(markdown)
    #expect(faults(page) == [])
    #expect(
      page.html.replacing("<li>\n<p>", with: "<li><p>")
        == html.replacing("<li>\n<p>", with: "<li><p>"))
  }

  @Test func `its links lead from its own file, its placeholders work and code stays`() {
    let page = page("## Title\n\n{{ include path=_parts.md region=second }}\n")
    #expect(faults(page) == [])
    #expect(page.html.contains("<a href=\"../../shared/other/\">the page</a>"))
    #expect(page.html.contains("178</"))
    #expect(page.html.contains("echo {{ include path=_note.md }}"))
    #expect(page.twin.contains("[the page](../../shared/other/index.md)"))
  }

  @Test(
    arguments: [
      ("{{ include path=none.md }}", "page.md:1:1: there is no file 'none.md' to include"),
      ("{{ include }}", "page.md:1:1: 'include' names no file"),
      ("{{ include pth=_note.md }}", "page.md:1:1: 'include' has no option 'pth'"),
      (
        "Text.\n\n> {{ include path=_parts.md region=frist }}",
        "page.md:3:3: '_parts.md' has no region 'frist'"
      ),
      (
        "{{ include path=_parts.md region=open }}",
        "page.md:1:1: region 'open' of '_parts.md' begins on line 16 and never ends"
      ),
      (
        "{{ include path=_parts.md region=twice }}",
        "page.md:1:1: '_parts.md' has two regions 'twice', on lines 19 and 21"
      ),
      (
        "{{ include path=_parts.md region=empty }}",
        "page.md:1:1: there is nothing in region 'empty' of '_parts.md'"
      ),
      (
        "{{ include path=_loop.md }}",
        "shared/_back.md:3:1: '_loop.md' includes itself: shared/_loop.md → shared/_back.md → "
          + "shared/_loop.md"
      ),
      ("Text {{ include path=_note.md }}", "page.md:1:6: 'include' needs a paragraph of its own"),
      (
        "{{ include path=_note.md }} {{ include path=_note.md }}",
        "page.md:1:1: 'include' needs a paragraph of its own"
      ),
    ])
  func `what cannot be included is told where it is asked for`(
    _ markdown: String, _ expected: String
  ) {
    let told = faults(page(markdown))
    #expect(told.first == expected + " [include]")
  }

  @Test func `faults in what is included are told in their own file`() {
    let told = faults(
      page(
        "---\ntitle: x\n---\n- a\n\n- > {{ include path=_wrong.md }}\n\nIt.\n\n[x][y]\n",
        bodyLine: 4))
    #expect(told.contains { $0.hasPrefix("shared/_wrong.md:3:5: ") && $0.contains("nothing") })
    #expect(told.contains { $0.hasPrefix("page.md:10:3: ") })
    #expect(
      faults(page("a\n\n{{ include path=_broken.md }}\n")) == [
        "shared/_broken.md:2:2: the text holds a NUL character [encoding]"
      ])
  }

  @Test func `files that multiply are refused and not read for ever`() {
    let line = "{{ include path=big }}\n\n"
    let source = SourcePage(file: "page.md", path: "page", utf8: Array("{{ include path=0 }}".utf8))
    var reads = 0
    let whole = SourcePage(source) { (name, _) throws(IncludeFault) in
      reads += 1
      let next = (Int(name) ?? 0) + 1
      let text = String(repeating: line.replacing("big", with: "\(next)"), count: 100)
      return SourcePage(file: name, path: name, utf8: Array(text.utf8))
    }
    let faults = ParsedPage(whole).findings
    #expect(reads < 20_000)
    #expect(
      faults.contains {
        $0.message.contains("longer than 4 MiB") || $0.message.contains("within one another")
      })
    #expect(whole.utf8.count < 8 << 20)
  }
}
