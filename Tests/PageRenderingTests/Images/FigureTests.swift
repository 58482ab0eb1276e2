import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering
import Testing

@Suite struct FigureTests {
  private func page(_ markdown: String) -> RenderedPage {
    let source = SourcePage(file: "page.md", path: "docs/page", utf8: Array(markdown.utf8))
    let product = Product.auditTrail
    let svg = ImageSize(of: Array("<svg width=\"30\" height=\"20\"/>".utf8))
    let context = PageContext(
      facts: FactTable(of: product), product: product,
      page: PageFacts(title: "A page", description: "", path: "docs/page"),
      site: SiteFacts(title: "The site", url: "https://docs.example.com"), root: "../../",
      imageSizes: ["docs/a.svg": svg].compactMapValues { $0 })
    return RenderedPage(ExpandedPage(ParsedPage(source), context: context))
  }

  private static let image = "<img src=\"../a.svg\" alt=\"x\" width=\"30\" height=\"20\">"

  private static func figure(_ image: String, _ caption: String) -> String {
    "<figure class=\"picture\">\n\(image)\n<figcaption>\(caption)</figcaption>\n</figure>\n"
  }

  @Test(arguments: [
    ("![x](a.svg 'b <c> \"d\"')", figure(image, "b &lt;c&gt; \"d\"")),
    (
      "- ![x](a.svg 'b')",
      "<ul>\n<li>\n\(figure(image, "b"))</li>\n</ul>\n"
    ),
    ("![x](a.svg)", "<p>\(image)</p>\n"),
    ("a ![x](a.svg \"b\")", "<p>a \(image.dropLast()) title=\"b\"></p>\n"),
    (
      "[![x](a.svg \"b\")](c.md)", "<p><a href=\"../c/\">\(image.dropLast()) title=\"b\"></a></p>\n"
    ),
    (
      "![x](https://a.org/b.png \"c\")",
      figure("<img src=\"https://a.org/b.png\" alt=\"x\">", "c")
    ),
  ])
  func `an image with a title that stands by itself is a figure, and says its size`(
    _ markdown: String, _ html: String
  ) {
    let page = page(markdown)
    #expect(page.html == html)
    #expect(page.faults == [])
    #expect(page.twin.contains("![x]("))
  }

  @Test func `a figure can end a footnote`() {
    let page = page("a[^b]\n\n[^b]: ![x](a.svg \"c\")")
    #expect(page.html.contains("</figure>\n<p><a href=\"#fnref-b\" role=\"doc-backlink\""))
  }

  @Test func `a caption is checked as other text is, and an image needs its words`() {
    let page = page("{{ audit-trail.name }}\n\n![](a.svg \"Of 178 actions\")")
    #expect(page.faults.count == 2)
    #expect(page.faults.first == "3:1 image image 'a.svg' has no alternative text")
    #expect(page.findings.last?.rule == "literal-fact")
    #expect(page.findings.last?.position.line == 3)
  }
}
