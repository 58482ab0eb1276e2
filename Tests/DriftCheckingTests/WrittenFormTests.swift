import Diagnostics
import DriftChecking
import Testing

/// What a page and its twin say in forms of their own: footnotes are numbers here and names there,
/// captions stand within tables and behind them.
@Suite struct WrittenFormTests {
  private static let body = """
    <h2 id="a">Limits<sup><a id="fnref-b" href="#fn-b" role="doc-noteref" \
    aria-label="Footnote 1" data-pagefind-ignore>1</a></sup></h2>
    <p>It has 15<sup><a id="fnref-c" href="#fn-c" role="doc-noteref">2</a></sup> statements.</p>
    <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
    <h2 id="footnotes">Footnotes</h2>
    <ol>
    <li id="fn-b">
    <p>One. <a href="#fnref-b" role="doc-backlink" data-pagefind-ignore>↩</a></p>
    </li>
    <li id="fn-c">
    <p>Two,</p>
    <p>in two parts. <a href="#fnref-c" role="doc-backlink" data-pagefind-ignore>↩</a></p>
    </li>
    </ol>
    </section>
    """

  private static let twin = """
    ## Limits[^b]

    It has 15[^C] statements.

    [^b]: One.

    [^c]: Two,

        in two parts.
    """

  private func page(_ body: String) -> PublishedPage {
    let source = SourceText(file: "page/index.html", text: "<main>\(body)</main>")
    return PublishedPage(
      path: "page/index.html", page: nil, source: source, root: HTMLTree.root(of: source.utf8),
      site: "https://sample.example")
  }

  private func text(_ blocks: [ProseBlock]) -> [String] { blocks.map { "\($0.kind): \($0.text)" } }

  @Test func `a page and its twin read the same`() {
    let page = text(PageBlocks(of: page(Self.body), leavingOut: []).blocks)
    #expect(page == text(MarkdownBlocks.all(in: Array(Self.twin.utf8))))
    #expect(page.count == 5)
    #expect(page[0].hasSuffix("Limits[^1]"))
  }

  @Test(arguments: [
    (twin.replacing("Limits[^b]", with: "Limits"), 0), (twin.replacing("[^C]", with: ""), 1),
    (twin.replacing("15[^C]", with: "15[^b]"), 1), (twin.replacing("One.", with: "Won."), 2),
  ])
  func `a footnote that the twin has elsewhere, or not, makes a difference`(
    _ twin: String, _ block: Int
  ) {
    let page = PageBlocks(of: page(Self.body), leavingOut: []).blocks
    let found = MarkdownBlocks.all(in: Array(twin.utf8))
    #expect(page.indices.filter { page[$0].utf8 != found[$0].utf8 } == [block])
  }

  @Test func `the signs of footnotes are no part of headings and numbers`() {
    let page = page(Self.body)
    #expect(PageHeading.all(on: page).map(\.text) == ["Limits"])
    let prose = PublishedText(proseOf: page.main, source: page.source.utf8) { _ in false }
    #expect(prose.text.contains("It has 15 statements."))
    let twin = MarkdownProse.spoken(Array("It has 15[^2] statements, `[^3]`, \\[^4].".utf8))
    #expect(
      String(decoding: twin.utf8, as: UTF8.self) == "It has 15     statements, `[^3]`, \\[^4].")
    #expect(TwinNumber.all(in: Array("15[^2] actions\n\n[^2]: 7".utf8)).map(\.value) == [15, 7])
  }

  @Test(arguments: [
    (
      "<table><caption>Of <b>b</b></caption><tr><th>a</th></tr><tr><td>c</td></tr></table><p>d</p>",
      "| a |\n| --- |\n| c |\n\nTable: Of **b**\n\nd", 4
    ),
    (
      "<figure><img src=\"a.svg\" alt=\"x\"><figcaption>b \"c\"</figcaption></figure>",
      "![x](a.svg \"b \\\"c\\\"\")", 1
    ),
    ("<p>a <img src=\"b.svg\" alt=\"x\" title=\"c d\"></p>", "a ![x](b.svg 'c d')", 1),
    ("<p><img src=\"b.svg\" alt=\"x\"></p>", "![x](b.svg)", 1),
    (
      "<p><a href=\"d/\">e</a> <a href=\"b/\"><img src=\"a.svg\" alt=\"x\"></a></p>",
      "[e](d/) [![x](a.svg)](b/)", 1
    ),
    (
      "<dl><dt>a b</dt><dd>c\nd</dd><dd>e</dd><dt>f</dt><dd>g</dd></dl><p>h : i</p>",
      "a\nb\n: c\nd\n: e\n\nf\n:   g\n\nh\n\\: i", 6
    ),
    (
      "<figure><figcaption>a</figcaption><pre data-example>b</pre></figure>",
      "```sh example title=\"a\"\nb\n```", 1
    ),
  ])
  func `captions read the same`(_ body: String, _ twin: String, _ count: Int) {
    let page = PageBlocks(of: page(body), leavingOut: []).blocks
    let found = MarkdownBlocks.all(in: Array(twin.utf8))
    #expect(text(page) == text(found))
    #expect(page.map { $0.links.map(\.address) } == found.map { $0.links.map(\.address) })
    #expect(page.count == count)
  }

  @Test(arguments: [
    ("<figure><img src=\"a.svg\"><figcaption>b</figcaption></figure>", "![x](a.svg \"c\")"),
    ("<figure><img src=\"a.svg\"><figcaption>b</figcaption></figure>", "![x](a.svg)"),
    ("<table><caption>b</caption><tr><td>a</td></tr></table>", "| a |\n| - |\n\nTable: c"),
    ("<table><caption>b</caption><tr><td>a</td></tr></table>", "Table: b\n\n| a |\n| - |"),
  ])
  func `captions that are not the same differ`(_ body: String, _ twin: String) {
    let page = PageBlocks(of: page(body), leavingOut: []).blocks
    #expect(text(page) != text(MarkdownBlocks.all(in: Array(twin.utf8))))
  }

  @Test(arguments: [
    (
      "<blockquote><pre><code>a &gt; b\nc</code></pre></blockquote>",
      "> ```sh\n> a > b\n> c\n> ```", 1
    ),
    (
      "<ul><li>x<blockquote><pre>&gt; y\n\nz</pre></blockquote></li></ul>",
      "- x\n  > ```text\n  > > y\n  >\n  > z\n  > ```", 2
    ),
    ("<pre>&gt; ```\na\n&gt; ```</pre><p>b</p>", "~~~~md\n> ```\na\n> ```\n~~~~\n\nb", 2),
    ("<pre>&gt; ```\na\n&gt; ```</pre><p>b</p>", "```md\n> ```\na\n> ```\n```\n\nb", 2),
    ("<p>that <code>is `a`</code>, so</p>", "that `` is `a` ``, so", 1),
    ("<p>that <code>is `a`</code>, so</p>", "that ``\nis `a`\n``, so", 1),
    ("<ul><li>a<blockquote><p>b\nc</p></blockquote></li></ul>", "- a\n  > b\n  > c", 2),
    (
      "<ul><li><blockquote><pre>a\nb</pre></blockquote></li></ul>",
      "- > ```\n  > a\n  > b\n  > ```", 1
    ),
    ("<ul><li><blockquote><p>b</p></blockquote></li></ul>", "- > b", 1),
    ("<blockquote><p>a\nb</p><blockquote><p>c</p></blockquote></blockquote>", "> a\n> b\n> > c", 2),
    ("<p><em>a:</em>&nbsp;b</p>", "*a:*\u{A0}b", 1),
    ("<p>“<em>a</em>”b</p>", "“*a*”b", 1),
    ("<p>é<em>a</em>é b*c</p>", "é*a*é b*c", 1),
    ("<p>a<code> b</code></p>", "a` b`", 1),
  ])
  func `code, quotes and emphasis read the same`(_ body: String, _ twin: String, _ count: Int) {
    let page = PageBlocks(of: page(body), leavingOut: []).blocks
    #expect(text(page) == text(MarkdownBlocks.all(in: Array(twin.utf8))))
    #expect(page.count == count)
  }

  @Test(arguments: [
    ("https://a.example/^1", "https://a.example/%5E1"),
    ("https://a.example/%5E1?a=[b]&c#d", "https://a.example/%5E1?a=[b]&c#d"),
    ("https://a.example/é b", "https://a.example/%C3%A9%20b"),
    ("../a/(b)/~c.md", "../a/(b)/~c.md"),
  ])
  func `an address is the one that browsers ask for`(_ address: String, _ sent: String) {
    let blocks = MarkdownBlocks.all(in: Array("[x](<\(address)>)".utf8))
    #expect(blocks.first?.links.map(\.sent) == [sent])
  }
}
