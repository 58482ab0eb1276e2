import Diagnostics
import PageRendering
import Testing

/// Each text holds one unknown placeholder; its place is where an editor would put the cursor.
@Suite struct PlaceholderPositionTests {
  @Test(arguments: [
    ("{{ a.b }}", 1, 1), ("x {{ a.b }}", 1, 3), ("é😀 {{ a.b }}", 1, 4),
    ("one\ntwo {{ a.b }}", 2, 5), ("one\n   two {{ a.b }}", 2, 8), ("## x {{ a.b }}", 1, 6),
    ("x {{ a.b }}\n---\n", 1, 3), ("> x\n> {{ a.b }}", 2, 3), ("> x\nlazy {{ a.b }}", 2, 6),
    ("- x\n\n  y {{ a.b }}", 3, 5), ("1. > - {{ a.b }}", 1, 8), ("- [ ] {{ a.b }}", 1, 7),
    ("| a | b |\n|---|---|\n| x | {{ a.b }} |", 3, 7),
    ("| é | {{ a.b }} |\n|---|---|\n", 1, 7), ("| x\\|y | {{ a.b }} |\n|---|---|\n", 1, 10),
    ("*x* **{{ a.b }}**", 1, 7), ("`{{ a.b }}` {{ a.b }}", 1, 13),
    ("~~x~~ {{ a.b }}", 1, 7), ("[{{ a.b }}](c.md)", 1, 2), ("![x {{ a.b }}](c.png)", 1, 5),
    ("[x]: y.md\n[z]: y.md\ntext {{ a.b }}", 3, 6), ("x\\\n{{ a.b }}", 2, 1),
    ("\u{FEFF}x {{ a.b }}", 1, 4), ("&amp; {{ a.b }}", 1, 7), ("\\* {{ a.b }}", 1, 4),
  ])
  func `the place of a placeholder is that of the file`(
    _ markdown: String, _ line: Int, _ column: Int
  ) {
    for text in [markdown, markdown.replacing("\n", with: "\r\n")] {
      let position = render(text).findings.first { $0.rule == "placeholder" }?.position
      #expect(position?.line == line)
      #expect(position?.column == column)
    }
  }

  @Test func `lines before the Markdown are counted`() {
    let page = render("---\ntitle: {{ not.read }}\n---\nx {{ a.b }}\n", bodyLine: 4)
    #expect(page.faults == ["4:3 placeholder no fact is known of 'a'"])
  }
}
