import Diagnostics
import PageRendering
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("Set-up", "set-up"), ("Setting up an AWS User", "setting-up-an-aws-user"),
    ("What's new?", "whats-new"), ("What’s new", "whats-new"), ("a/b & c", "a-b-c"),
    ("  `code_name`  *x* ", "code_name-x"), ("Über Größe", "Über-größe"), ("日本語", "日本語"),
    ("!!!", "section"), ("{{ audit-trail.action-count }} actions", "178-actions"),
    ("K\u{212A}", "k\u{212A}"), ("[link](x.md) text", "link-text"), ("![alt](x.png)", "alt"),
    ("Content", "content-2"), ("3 < 4", "3-4"),
  ])
  func `an id is made from a heading's words`(_ text: String, _ id: String) {
    let page = render("## \(text)")
    #expect(page.headings.map(\.id) == [id])
    #expect(page.html.hasPrefix("<h2 id=\"\(id)\">"))
    #expect(page.faults.isEmpty)
  }

  @Test func `repeated headings are counted, around explicit ids`() {
    let page = render("## Setup\n## Setup\n## Setup {#setup-2}\n## Setup\n## Setup-4\n")
    #expect(page.headings.map(\.id) == ["setup", "setup-3", "setup-2", "setup-4", "setup-4-2"])
    #expect(page.faults.isEmpty)
    #expect(page.anchors.sorted() == page.headings.map(\.id).sorted())
  }

  @Test(arguments: [
    ("## A *b* {#c}", "c", "A b"), ("## A{#c-1.x}", "c-1.x", "A"), ("## A {#c} ##", "c", "A"),
    ("A {#c}\n---", "c", "A"), ("## A {# c}", "a-c", "A {# c}"), ("## A \\{#c}", "a-c", "A {#c}"),
    ("## A {#c} b", "a-c-b", "A {#c} b"), ("## A {#}", "a", "A {#}"),
    ("## A {#\"><script>}", "a-script", "A {#\"><script>}"),
  ])
  func `an explicit id stands at a heading's end`(_ text: String, _ id: String, _ words: String) {
    let page = render(text.replacing("<script>", with: "\\<script>"))
    #expect(page.headings.map(\.id) == [id])
    #expect(page.headings.map(\.text) == [words])
    #expect(page.faults.isEmpty)
  }

  @Test(arguments: [
    ("## A {#x}\n\n## B {#x}", ["3:1 heading id 'x' stands twice on this page"]),
    ("# A", ["1:1 heading heading 'A' is of level 1, which is the page's title"]),
    ("## A\n\n#### B", ["3:1 heading heading 'B' skips from level 2 to level 4"]),
    ("### A", ["1:1 heading heading 'A' skips from level 1 to level 3"]),
    ("##", ["1:1 heading the heading has no text"]),
    ("> ## A\n\nB\n===\n", ["3:1 heading heading 'B' is of level 1, which is the page's title"]),
    ("## A\n### B\n#### C\n## D\n### E", []),
  ])
  func `headings form one tree below the title`(_ markdown: String, _ faults: [String]) {
    #expect(render(markdown).faults == faults)
  }

  @Test func `a block's id cannot be taken`() {
    let page = render("{{ audit-trail.json }}\n\n## Policy {#audit-trail-json}\n")
    #expect(page.faults == ["3:1 heading id 'audit-trail-json' stands twice on this page"])
  }

  @Test func `headings come with their level, words and place`() {
    let page = render("é\n\n## A & *b*\n\n> ### `C`\n")
    #expect(page.headings.map(\.level) == [2, 3])
    #expect(page.headings.map(\.text) == ["A & b", "C"])
    #expect(page.headings.map(\.position.description) == ["page.md:3:1", "page.md:5:3"])
  }
}
