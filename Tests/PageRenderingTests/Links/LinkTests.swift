import Diagnostics
import PageRendering
import Testing

@Suite struct LinkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let page: String
    let target: String
    let resolved: LinkTarget
    let address: String
    let twin: String

    init(
      _ page: String, _ target: String, _ resolved: LinkTarget, _ address: String, _ twin: String
    ) {
      self.page = page
      self.target = target
      self.resolved = resolved
      self.address = address
      self.twin = twin
    }

    var testDescription: String { "\(target) on \(page)" }
  }

  static let cases: [Case] = [
    Case("a/b", "c.md", .page(path: "a/c", fragment: nil), "../c/", "../c/index.md"),
    Case("a/b", "./c.md#d", .page(path: "a/c", fragment: "d"), "../c/#d", "../c/index.md#d"),
    Case("a/b", "../c.md", .page(path: "c", fragment: nil), "../../c/", "../../c/index.md"),
    Case("a/b", "index.md", .page(path: "a/index", fragment: nil), "../", "../index.md"),
    Case("a/b", "../index.md", .page(path: "index", fragment: nil), "../../", "../../index.md"),
    Case("a/b", "b.md#x", .page(path: "a/b", fragment: "x"), "./#x", "index.md#x"),
    Case("a/b", "b/c.md", .page(path: "a/b/c", fragment: nil), "c/", "c/index.md"),
    Case("a/index", "b.md", .page(path: "a/b", fragment: nil), "b/", "b/index.md"),
    Case("a/index", "index.md", .page(path: "a/index", fragment: nil), "./", "index.md"),
    Case("index", "a/b.md", .page(path: "a/b", fragment: nil), "a/b/", "a/b/index.md"),
    Case("index", "a/index.md", .page(path: "a/index", fragment: nil), "a/", "a/index.md"),
    Case(
      "a/index", "../b/c/d.md", .page(path: "b/c/d", fragment: nil), "../b/c/d/",
      "../b/c/d/index.md"),
    Case("a/b", "c%20d.md", .page(path: "a/c d", fragment: nil), "../c%20d/", "../c%20d/index.md"),
    Case(
      "a/b", "c.md#%C3%A9", .page(path: "a/c", fragment: "é"), "../c/#%C3%A9",
      "../c/index.md#%C3%A9"),
    Case("a/b", "x.png", .asset(path: "a/x.png"), "../x.png", "../x.png"),
    Case(
      "a/index", "x/y.pdf#page=2", .asset(path: "a/x/y.pdf"), "x/y.pdf#page=2", "x/y.pdf#page=2"),
    Case("index", "x.zip?v=1", .asset(path: "x.zip"), "x.zip?v=1", "x.zip?v=1"),
    Case("a/b", "#c", .fragment("c"), "#c", "#c"),
    Case("a/b", "#%C3%BC", .fragment("ü"), "#%C3%BC", "#%C3%BC"),
    Case(
      "a/b", "https://x.org/?a=1&b=%20", .external, "https://x.org/?a=1&amp;b=%20",
      "https://x.org/?a=1&b=%20"),
    Case("a/b", "HTTP://x.org", .external, "HTTP://x.org", "HTTP://x.org"),
    Case("a/b", "mailto:a@x.org", .external, "mailto:a@x.org", "mailto:a@x.org"),
    Case("a/b", "https://x.org/é", .external, "https://x.org/%C3%A9", "https://x.org/%C3%A9"),
  ]

  @Test(arguments: cases)
  func `a link leads from address to address`(_ c: Case) {
    let page = render("x [y](\(c.target))", path: c.page)
    #expect(page.faults.isEmpty)
    #expect(page.links.map(\.resolved) == [c.resolved])
    #expect(page.links.map(\.target) == [c.target])
    #expect(page.links.map(\.position.column) == [3])
    #expect(page.html == "<p>x <a href=\"\(c.address)\">y</a></p>\n")
    #expect(page.twin.hasSuffix("x [y](\(c.twin))\n"))
  }

  @Test(arguments: [
    ("[x](javascript:alert(1))", "1:1 link link scheme 'javascript' is not allowed"),
    ("[x](JavaScript&#58;alert(1))", "1:1 link link scheme 'javascript' is not allowed"),
    ("[x](data:text/html,x)", "1:1 link link scheme 'data' is not allowed"),
    ("[x](blob:x)", "1:1 link link scheme 'blob' is not allowed"),
    ("[x](vbscript:x)", "1:1 link link scheme 'vbscript' is not allowed"),
    ("![x](data:image/png;base64,AA)", "1:1 link link scheme 'data' is not allowed"),
    ("<ftp://x.org>", "1:1 link link scheme 'ftp' is not allowed"),
    ("[x](//x.org/)", "1:1 link link '//x.org/' is absolute"),
    ("[x](/a.md)", "1:1 link link '/a.md' is absolute"),
    ("![x](/a.png)", "1:1 link image '/a.png' is absolute"),
    ("[x](../../a.md)", "1:1 link link '../../a.md' leads out of the content folder"),
    ("[x](%2e%2e/../a.md)", "1:1 link link '../../a.md' leads out of the content folder"),
    ("[x]()", "1:1 link the link has no target"),
    ("[x](#)", "1:1 link link '#' names no heading"),
    ("[x](../)", "1:1 link link '../' names a folder"),
    ("[x](..)", "1:1 link link '..' names a folder"),
    ("[x](a/)", "1:1 link link 'a/' names a folder"),
    ("[x](a%FF.md)", "1:1 link link 'a%FF.md' is not encoded as UTF-8"),
    ("[x](a%00.md)", "1:1 link link 'a%00.md' is not encoded as UTF-8"),
    ("é\n[a [x](/y)", "2:4 link link '/y' is absolute"),
    ("![](a.png)", "1:1 image image 'a.png' has no alternative text"),
    ("x ![ ](a.png)", "1:3 image image 'a.png' has no alternative text"),
    ("[x][y]", "1:3 reference no link is defined as 'y'"),
    ("a [*x*][y z]", "1:7 reference no link is defined as 'y z'"),
    ("a [y z][]", "1:7 reference no link is defined as 'y z'"),
  ])
  func `a link that leads nowhere safe is refused`(_ markdown: String, _ fault: String) {
    let page = render(markdown)
    #expect(page.faults == [fault])
    #expect(page.links.count { !$0.isImage } == 0)
    #expect(!page.html.contains("href"))
  }

  @Test(arguments: [
    ("[](a.md)", "1:1 link the link to 'a.md' has no text"),
    ("x [ ](a.md) y", "1:3 link the link to 'a.md' has no text"),
    ("[![](a.png)](b.md)", "1:2 image image 'a.png' has no alternative text"),
    ("[x](a.md) [](a.md)", "1:11 link the link to 'a.md' has no text"),
  ])
  func `a link says where it leads`(_ markdown: String, _ fault: String) {
    #expect(render(markdown).faults == [fault])
  }

  @Test(arguments: [
    "[`c`](a.md)", "[![x](a.png)](b.md)", "[*x*](a.md)", "<https://x.org>",
    "[{{ page.title }}](a.md)",
    "[x\n](a.md)", "![[x](a.md)](b.png)",
  ])
  func `words of any kind will do`(_ markdown: String) {
    #expect(render(markdown).faults.isEmpty)
  }

  @Test(arguments: ["\\[x\\]\\[y\\]", "`[x][y]`", "a[0]", "[x] [y]", "[x]: y.md\n\n[x] [][] a][b]"])
  func `brackets that are no reference are left alone`(_ markdown: String) {
    #expect(render(markdown).faults.isEmpty)
  }

  @Test(arguments: [
    ("see https://x.org/a_b_c.", "https://x.org/a_b_c", "."),
    ("(https://x.org/a_(b))", "https://x.org/a_(b)", ")"),
    ("https://x.org/?a=1&b=2, and", "https://x.org/?a=1&b=2", ", and"),
    ("*https://x.org*", "https://x.org", ""), ("éhttps://x.org", "", ""), ("https://", "", ""),
    ("`https://x.org`", "", ""), ("http://x.org", "", ""),
    ("https://x.org\"", "https://x.org", "\""),
  ])
  func `a bare address becomes a link`(_ markdown: String, _ target: String, _ after: String) {
    let page = render(markdown)
    #expect(page.links.map(\.target) == (target.isEmpty ? [] : [target]))
    #expect(page.faults.isEmpty)
    let address = HTMLText.attribute(target)
    #expect(
      target.isEmpty
        || page.html.contains("<a href=\"\(address)\">\(address)</a>\(HTMLText.escaped(after))"))
    #expect(target.isEmpty || page.twin.contains("<\(target)>"))
  }

  @Test func `an address within a link stays its text`() {
    let page = render("[see https://x.org](y.md) <https://z.org>")
    #expect(page.links.map(\.target) == ["y.md", "https://z.org"])
  }
}
