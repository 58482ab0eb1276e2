import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering

/// Renders a piece of Markdown as the page `docs/page` of a site.
func render(
  _ markdown: String, path: String = "docs/page", product: Product = .auditTrail,
  bodyLine: Int = 1, codeReader: CodeReader? = nil
) -> RenderedPage {
  render(
    bytes: Array(markdown.utf8), path: path, product: product, bodyLine: bodyLine,
    codeReader: codeReader)
}

func render(
  bytes: [UInt8], path: String = "docs/page", product: Product = .auditTrail, bodyLine: Int = 1,
  codeReader: CodeReader? = nil
) -> RenderedPage {
  let source = SourcePage(file: "page.md", path: path, utf8: bytes, bodyLine: bodyLine)
  let context = PageContext(
    facts: FactTable(of: product), product: product,
    page: PageFacts(title: "A page", description: "What it says.", path: path),
    site: SiteFacts(title: "The site", url: "https://docs.example.com"), root: "../../",
    codeReader: codeReader)
  return RenderedPage(ExpandedPage(ParsedPage(source), context: context))
}

extension RenderedPage {
  /// The findings in one line each: `line:column rule message`.
  var faults: [String] {
    findings.map { "\($0.position.line):\($0.position.column) \($0.rule) \($0.message)" }
  }
}
