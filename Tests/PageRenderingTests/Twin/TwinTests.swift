import PageRendering
import Testing

@Suite struct TwinTests {
  @Test(arguments: [
    ("a\\![b](c.md)", "a\\![b](../c/index.md)"),
    ("a *b* **c** `d` ~~e~~", "a *b* **c** `d` ~~e~~"),
    ("## A \\#", "## A \\#"),
    ("***a***", "***a***"),
    ("*_a_*", "*_a_*"),
    ("**a:**_b_, _c_**d:**", "**a:**_b_, *c*__d:__"),
    ("a&#10;b", "a&#10;b"),
    ("`` ` ``", "`` ` ``"),
    ("``  `  ``", "``  `  ``"),
    ("[a](b.md 'c \"d\"')", "[a](../b/index.md \"c \\\"d\\\"\")"),
    ("~~~ a`b\nc\n~~~", "~~~a`b\nc\n~~~"),
    ("- a\n\n<!-- -->\n\n- b", "- a\n\n* b"),
    ("a\nb\\\nc", "a\nb\\\nc"),
    ("a  \nb", "a\\\nb"),
    ("## A *b* {#c}", "## A *b*"),
    ("A\nb\n---", "## A b"),
    ("- a\n- b\n  - c", "- a\n- b\n  - c"),
    ("- a\n\n  b\n\n- c", "- a\n\n  b\n\n- c"),
    ("* a\n* b", "- a\n- b"),
    ("- a\n\n* b", "- a\n\n* b"),
    ("9. a\n10. b", "9. a\n10. b"),
    ("1) a\n   - b", "1. a\n   - b"),
    ("- [x] a\n- [ ] b", "- [x] a\n- [ ] b"),
    ("> a\n>\n> - b\nc", "> a\n>\n> - b\n>   c"),
    ("> [!note]\n> a\n>\n> b", "> [!NOTE]\n> a\n>\n> b"),
    ("> [!TIP]\n>\n> - a", "> [!TIP]\n>\n> - a"),
    ("- > [!TIP]\n  > a", "- > [!TIP]\n  > a"),
    ("> [!DETAILS] Why *a*\n> b\n>\n> c", "> [!DETAILS] Why *a*\n>\n> b\n>\n> c"),
    ("> [!tab] A\n> b\n\n> [!TAB] C\n> d", "> [!TAB] A\n>\n> b\n\n> [!TAB] C\n>\n> d"),
    ("***", "***"),
    ("- ***", "- ***"),
    ("```sh example\na\n\n  b\n```", "```sh example\na\n\n  b\n```"),
    ("    a\n    b", "```\na\nb\n```"),
    ("- a\n\n  ```\n  b\n\n  c\n  ```", "- a\n\n  ```\n  b\n\n  c\n  ```"),
    ("~~~\n```\n~~~", "````\n```\n````"),
    ("| a | b |\n|:-:|---|\n| c\\|d | `e` |", "| a | b |\n| :-: | --- |\n| c\\|d | `e` |"),
    ("``a`b`` `` ` ``", "``a`b`` `` ` ``"),
    ("![a](b.png \"c\")", "![a](../b.png \"c\")"),
    ("[a *b*](c.md \"d\")", "[a *b*](../c/index.md \"d\")"),
    ("[a][b]\n\n[b]: c.md", "[a](../c/index.md)"),
    ("snake_case 2 * 3 a_ [x] <y \\`", "snake_case 2 \\* 3 a\\_ \\[x\\] \\<y \\`"),
    ("\\# a\n\\- b\n1\\. c\n\\+ d", "\\# a\n\\- b\n1\\. c\n\\+ d"),
    ("a & b &amp;amp; \\&#35;", "a & b \\&amp; \\&#35;"),
    ("\\{{ x }}", "\\{\\{ x \\}\\}"),
    ("<https://x.org/a_b>", "<https://x.org/a_b>"),
    ("-\n- a", "-\n- a"),
    ("it has {{ audit-trail.action-count }}", "it has 178"),
  ])
  func `the twin is the page as Markdown`(_ markdown: String, _ twin: String) {
    #expect(render(markdown).twin == "# A page\n\n\(twin)\n")
  }

  /// A twin reads back as the page it was made from, as far as links within the site allow.
  @Test(arguments: [
    "a *b **c** d* **e *f* g**", "**a:**_b_", "*a,*__b__ c", "| **a:**_b_ |\n| --- |\n| *c*__d__ |",
    "*a:*&nbsp;b", "“*a*”b", "1. a\n\n   b\n\n2. c\n   > d\n   >\n   > e",
    "- a\n  1. b\n     - c\n\n       d\n- e", "> - a\n>   b\n>\n> c",
    "a\\*b \\_c\\_ \\[d\\](e) \\<f>",
    "| a | b |\n|--|:-:|\n| *c* | d \\| `e \\| f` |", "- [x] a\n- [ ] b\n\n1. c\n\n2. d",
    "## a `b` \\# c\n\n### d\n\ne\n\n***\n\nf",
    "```json example\n{}\n```\n\n- ```\n  a\n\n  b\n  ```",
    "\\- a\n\\+ b\n1\\) c\n\\> d\n\\# e\n\\=== \n\\~~~", "a\\\nb", "&copy; &amp;copy; a&b",
    "*a*b **c**d", "- a\n\n* b\n\n- c", "1. a\n\n1) b",
    "> [!TAB] A *b*\n> c\n\n> [!TAB] D\n> - e",
    "[x](https://a.org/?b=1&c=\\\"d\\\") ![e \\] f](https://g.org)",
  ])
  func `a twin reads back as the same page`(_ markdown: String) {
    let page = render(markdown)
    let body = page.twin.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let again = render(body.count > 1 ? String(body[1]) : "")
    #expect(again.html == page.html, "\(page.twin)")
  }

  @Test func `no placeholder survives`() {
    let page = render(
      """
      ## {{ audit-trail.name }}

      {{ audit-trail.size-guidance }}

      {{ create-policy.steps }}

      - {{ audit-trail.json statement=S3 }}

      | a |
      |---|
      | {{ audit-trail.size.counted }} |

      ![{{ page.title }}](a.png) [{{ site.title }}](b.md)
      """)
    #expect(page.faults.isEmpty)
    #expect(!page.twin.contains("{{"))
    #expect(page.twin.contains("\n- ```json\n  {\n    \"Sid\": \"S3\","))
    #expect(page.twin.contains("![A page](../a.png) [The site](../b/index.md)"))
  }
}
