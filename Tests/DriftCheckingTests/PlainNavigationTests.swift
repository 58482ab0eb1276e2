import DriftChecking
import Testing

/// What is read without gumbo must be what gumbo makes of it.
@Suite struct PlainNavigationTests {
  private static let list = """

    <ul>
    <li>
    <a href="../docs/">Docs – all</a>
    <ul class="inner">
    <li><a href="./" aria-current="page">Set-up</a></li>
    <li hidden="hidden"><a href="./x/"></a></li>
    </ul>
    </li>
    </ul>

    """

  private static func page(_ content: String, before: String = "", after: String = "") -> String {
    """
    <!doctype html>
    <html lang="en"><head><title>T &amp; t</title><script>if (a < b) {}</script></head>
    <body>
    <header><a href="#m">é</a> <svg viewBox="0 0 1 1"><path d="M0"/></svg></header>
    \(before)<div class="frame">
    <nav class="pages" data-fact="page.navigation" aria-label="Pages">\(content)</nav>
    <main id="m"><p>One <b>two</b> &lt;three&gt;</p></main>
    </div>\(after)
    </body></html>

    """
  }

  static let plain = [
    page(list), page(""), page("text"), page("<ul></ul>"), page(list, before: "<!-- a > b -->\n"),
    page("<details class=\"fold\">\n<summary>All</summary>\(list)</details>"),
    page(list, after: "<nav data-fact=\"page.navigation\">\(list)</nav>"),
    page(list, before: "<label><input type=\"radio\"><span>x</span></label><hr>"),
    page(list, after: "<p>not closed"), page("<ol><li><a>x</a></li></ol>"),
    // Here gumbo finds no sidebar, and is asked again.
    page(list, before: "<script><!-- <script></script>"),
  ]

  static let others = [
    page(list.replacing("Docs", with: "Docs &amp; more")),
    page(list.replacing("Docs", with: "Docs <b>more</b>")),
    page(list.replacing("</li>", with: "")), page(list.replacing("</ul>", with: "")),
    page(list.replacing("<ul>", with: "<UL>")), page(list.replacing("\"./\"", with: "./")),
    page(list.replacing("<a href", with: "<a href=\"\" href")),
    page(list.replacing("Set-up", with: "Set\u{0}up")), page(list.replacing("<ul>", with: "")),
    page(list.replacing("Set-up", with: "Set\u{FFFE}up")),
    page(list.replacing("Set-up", with: "Set\r\nup")), page("<!-- x -->" + list),
    page(list, before: "<b>bold "), page(list, before: "<p>text "),
    page(list, before: "<a href=x>"),
    page(list, before: "<table><tr><td>"), page(list, before: "<select>"),
    page(list, before: "<svg>"), page(list, before: "</div>"),
    page(list, before: "<p><b></p></b>"),
    page(list, before: "<textarea>"), page(list, before: "<template>"),
    page("<a>x</a>"), page("<ul><ul></ul></ul>"),
    page("<ul><li><a>x<a>y</a></a></li></ul>"), page("<ul><li></ul>"), "",
    "<nav data-fact=\"page.navigation\">", "<nav data-fact=\"page.navigation\"><ul>",
    "<p title=' data-fact=\"page.navigation\"'>x</p>",
  ]

  @Test(arguments: plain)
  func `a plain sidebar is read as gumbo reads it`(_ page: String) {
    let source = Array(page.utf8)
    #expect(PlainNavigation(in: source) != nil)
    #expect(Self.isAlike(source))
  }

  @Test(arguments: others)
  func `what is not plain is left to gumbo`(_ page: String) {
    let source = Array(page.utf8)
    #expect(PlainNavigation(in: source) == nil)
    #expect(Self.isAlike(source))
  }

  @Test(arguments: plain)
  func `a sidebar that is cut off anywhere is read as gumbo reads it`(_ page: String) {
    let source = Array(page.utf8)
    for length in stride(from: 0, to: source.count, by: 3) {
      #expect(Self.isAlike(Array(source.prefix(length))))
    }
  }

  /// True when a page has the same tree whether its sidebar is read by gumbo or not.
  private static func isAlike(_ source: [UInt8]) -> Bool {
    lines(of: HTMLTree.root(of: source)) == lines(of: HTMLTree.wholeRoot(of: source))
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
