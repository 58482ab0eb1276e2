import Diagnostics
import DriftChecking
import TestSupport
import Testing

/// What is read without gumbo must be what gumbo makes of it.
@Suite struct PlainPageTests {
  private static let main = """
    <p id="a-1" class="" title="a &quot;b&quot; &#39;c&#39; <d>
    e">One <b>two</b> &lt;three&gt; é – 🙂<br>four<br/></p>
    <ul>
    <li><a href="../docs/?a=1&amp;b=2">Docs</a>
    <ul hidden><li></li></ul>
    </li>
    </ul>
    <pre>
    \u{20} let x = <code>1</code>
    </pre><pre>

    two</pre><pre>
    </pre>
    <dl><dt>T</dt><dd><p>D</p></dd></dl>
    <table class="t"><caption>C <i>c</i></caption>
    <colgroup><col><col></colgroup>
    <thead><tr><th scope="col">A</th> <th>B</th></tr></thead>
    <tbody>
    <tr><td>1 <b>x</b></td><td><table><tbody><tr><td>y</td></tr></tbody></table></td></tr>
    </tbody>
    </table>
    <button type="button" hidden><svg class="m" viewBox="0 0 1 1" aria-hidden="true">
    <g><rect x="1" rx="2"/><path d="M0"></path><text>t <tspan>u</tspan></text></g></svg></button>
    <form role="search"><label><input checked type="radio"><span>x</span></label><hr></form>
    <div><form><p>a</p>b</form>c<form>d</form><p>e</p><form> </form></div>
    <div><form>
    </form></div>
    <script>if (a < b && c) { "<p>" }</script><style>p { }</style><dialog><h2><em>x</em></h2></dialog>
    """

  private static func page(_ main: String, tail: String = "\n", body: String = "") -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8"> <link rel="icon" href="x">
    <title>T &amp; t – é</title><script></script>
    <script src="x" defer></script></head>
    <body\(body)>
    <main>\(main)</main>\(tail)</body>\(tail)</html>\(tail)
    """
  }

  static let plain = [
    page(main), page(main, tail: ""), page("", tail: ""), page("", tail: "\n\n \n"), page("x"),
    page("", body: " class=\"b\""), page("", tail: "text"), page("<p>&#8212;&#65;</p>"),
    page("<div><div>\n<p>a</p>\n</div></div>"), page("<h1>a</h1><h2>b</h2><b><i>c</i></b>"),
    page("").replacing("</head>\n", with: "</head>"),
    page("<a href=\"x\" >y</a >").replacing(
      "</a >", with: "</a>"),
  ].filter { !$0.contains("text</body>text") }

  static let others = [
    page("<p>a<p>b"), page("<p><div></div></p>"), page("<b><b>x</b></b>"), page("<P>x</P>"),
    page("<a href=x>y</a>"), page("<a href='x'>y</a>"), page("<a b=\"1\" b=\"2\">y</a>"),
    page("<!-- x -->"), page("<p>&nbsp;</p>"), page("<p>& x</p>"), page("<p>a &lt b</p>"),
    page("<p>x\u{0}y</p>"), page("<p>x\u{FFFE}y</p>"), page("<p>x\r\ny</p>"), page("<p>\u{7F}</p>"),
    page("<p>\u{85}</p>"), page("<p>\u{1FFFE}</p>"), page("<p title=\"&#128;\">x</p>"),
    page("<ul><p>x</p><li>a<li>b</ul>"), page("<li>a</li>"), page("<dd>a</dd>"),
    page("<table><tr><td>x</td></tr></table>"), page("<table>x<tbody></tbody></table>"),
    page("<table><tbody><p>x</p></tbody></table>"), page("<td>x</td>"), page("<tr></tr>"),
    page("<b><p>x</b></p>"), page("<a><a>x</a></a>"), page("<h1><h2>x</h2></h1>"),
    page("<form><form></form></form>"), page("<button><button></button></button>"),
    page("<div/>"), page("<svg><p>x</p></svg>"), page("<svg><title>x</title></svg>"),
    page("<svg viewbox=\"1\"></svg>"), page("<svg refX=\"1\"></svg>"), page("<path d=\"\"/>"),
    page("<p viewBox=\"1\">x</p>"), page("<select></select>"), page("<textarea></textarea>"),
    page("<template></template>"), page("<math></math>"), page("<body></body>"),
    page("<x-y></x-y>"),
    page("<script><!-- <script></script>"), page("<title>x</title>"), page("</p>"), page("<"),
    page("<p>a < b</p>"), page("<p><b>x</p></b>"), page("<image>"), page("</br>"),
    page("", tail: "<p>x</p>").replacing("</html><p>", with: "<p></html>"), page("") + "x",
    page("") + "<p>x</p>", "", "<", "<!doctype html>", "<p>x</p>",
    page("").replacing("<!doctype html>\n", with: ""), page("").replacing("</html>", with: ""),
    page("").replacing("</body>", with: ""), page("").replacing("<html lang=\"en\">", with: ""),
    page("").replacing("<body>", with: ""),
    page("").replacing("</head>", with: "</head><head></head>"),
    page("").replacing("<head>", with: "<head>x"), page("").replacing("</head>", with: "</head>x"),
    page("").replacing("<title>", with: "<title><b>"),
  ]

  @Test(arguments: plain)
  func `a plain page is read as gumbo reads it`(_ page: String) throws {
    let source = Array(page.utf8)
    let root = try #require(PlainPage.root(of: source))
    #expect(Self.difference(of: root, in: source) == nil)
  }

  @Test(arguments: others)
  func `what is not plain is left to gumbo`(_ page: String) {
    #expect(PlainPage.root(of: Array(page.utf8)) == nil)
  }

  @Test func `the pages of this repository are plain`() throws {
    let site = try PublishedFolder(Repository.root + "/site", shownAs: "site", read: nil)
    var counts = (plain: 0, all: 0)
    for page in site.pages {
      let source = try #require(try site.text(of: page)).utf8
      counts.all += 1
      guard let root = PlainPage.root(of: source) else { continue }
      counts.plain += 1
      #expect(Self.difference(of: root, in: source) == nil, "\(page)")
    }
    #expect(counts.plain * 2 > counts.all)
  }

  @Test func `a page that was damaged anywhere is plain no more, or is read as gumbo reads it`() {
    var damage = Damage(of: Self.page(Self.main))
    var plain = 0
    for _ in 0..<1_500 {
      let source = damage.next()
      guard let root = PlainPage.root(of: source) else { continue }
      plain += 1
      #expect(
        Self.difference(of: root, in: source) == nil,
        "\(String(decoding: source, as: UTF8.self))")
    }
    #expect((50..<1_450).contains(plain))
  }

  /// The first node in which a tree is another than gumbo's; nil where there is none.
  private static func difference(of root: HTMLElement, in source: [UInt8]) -> String? {
    let (own, wanted) = (lines(of: root), lines(of: HTMLTree.root(of: source)))
    let first = zip(own, wanted).first { $0 != $1 }
    return first.map { "\($0) instead of \($1)" }
      ?? (own.count == wanted.count ? nil : "\(own.count) instead of \(wanted.count) nodes")
  }

  private static func lines(of element: HTMLElement) -> [String] {
    let attributes = element.attributes.map { "\($0.name)=\($0.value)@\($0.offset)" }
    let own = "\(element.name)@\(element.offset) \(element.isHidden) \(attributes)"
    return [own]
      + element.children.flatMap { child in
        switch child {
        case .element(let inner): lines(of: inner).map { " " + $0 }
        case .text(let text): [" '\(text.text)'@\(text.source)"]
        }
      }
  }
}
