import CanonicalModel
import PageRendering
import Testing

/// Text that would run as script wherever it was written out as it is.
@Suite struct CanaryTests {
  @Test(arguments: [
    "a \\<script>alert(1)\\</script>", "`<script>alert(1)</script>`",
    "<script>alert(1)</script>", "x <img src=x onerror=alert(1)>",
    "```\"><script>alert(1)</script>\n```", "```js\n</code></pre><script>alert(1)</script>\n```",
    "![\"><script>alert(1)</script>](a.png)", "![a](a.png '\"><script>alert(1)</script>')",
    "[a](b.md '\" onmouseover=\"alert(1)')", "[a](<b.md\" onmouseover=\"alert(1)>)",
    "![a](<b.png\" onerror=\"alert(1)>)", "## \"><script>alert(1)</script>",
    "## a {#\"onclick=alert(1)}", "| <script>alert(1)</script> |\n|---|\n",
    "https://x.org/\"onmouseover=\"alert(1)", "[a](#\"onclick=\"alert(1))",
    "a[^<script>]\n\n[^<script>]: <script>alert(1)</script>", "a[^\"onclick=\"alert(1)]",
    "a[^\"onclick=\"]\n\n[^\"onclick=\"]: b",
    "{{ <script>alert(1)</script> }}", "{{ page.title <script>=1 }}",
    "{{ page.title x=\"><script> }}",
    "[a](JAVASCRIPT:alert(1))", "[a](java&#10;script:alert(1))", "<javascript:alert(1)>",
    "- [x] <script>alert(1)</script>", "{{ odd.name }} {{ odd.statements }}", "{{ odd.name }}",
    "![{{ odd.name }}](a.png)", "## {{ odd.name }}", "{{ odd.statements }}", "{{ odd.json }}",
    "{{ odd.json tabs=all }}", "{{ odd.actions }}", "{{ odd.statement-sizes }}",
    "{{ odd-steps.steps }}", "{{ page.title }} {{ site.title }}", "[{{ page.title }}](a.md)",
  ])
  func `no text becomes markup`(_ markdown: String) {
    let source = SourcePage(file: "page.md", path: "docs/page", utf8: Array(markdown.utf8))
    let product = SmallProduct.product
    let context = PageContext(
      facts: FactTable(of: product), product: product,
      page: PageFacts(title: SmallProduct.canary, description: "", path: "docs/page"),
      site: SiteFacts(title: SmallProduct.canary, url: "\"><script>"), root: "../../")
    let page = RenderedPage(ExpandedPage(ParsedPage(source), context: context))
    for tag in page.html.matches(of: /<[^>]*>/) {
      let names = tag.output.matches(of: /([^\s"=<>\/]+)(="[^"]*")?/)
      let known = names.map { String($0.output.1) }.filter { !Self.known.contains($0) }
      #expect(known.isEmpty, "\(tag.output)")
      #expect(tag.output.wholeMatch(of: /<\/?[a-z0-9]+( [-a-zA-Z]+(="[^"]*")?)*\/?>/) != nil)
      #expect(!tag.output.lowercased().contains("=\"javascript"))
    }
  }

  /// The elements and attributes these pages are made of.
  static let known: Set = [
    "p", "h2", "pre", "code", "a", "img", "em", "ul", "li", "input", "div", "table", "thead",
    "tbody", "tr", "th", "td", "ol", "strong", "span", "figure", "figcaption", "button", "svg",
    "rect", "href", "src", "alt", "title", "id", "class", "tabindex", "scope", "type", "disabled",
    "checked", "hidden", "download", "role", "width", "height", "viewBox", "preserveAspectRatio",
    "aria-label", "aria-labelledby", "data-fact", "data-fact-width", "data-layout", "data-copies",
    "data-example", "data-export", "data-form", "data-statement", "details", "summary", "open", "g",
    "x", "aria-pressed", "section", "sup", "data-pagefind-ignore",
  ]
}
