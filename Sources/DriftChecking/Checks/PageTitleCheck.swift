package import Diagnostics
internal import SiteDescription

/// A page must be called by its title: in its heading, in the browser's window, and when shared.
package enum PageTitleCheck: PageCheck {
  package static let rules: [Rule] = [.pageMetadata]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(
      Sample.head.replacing("Sample page · Sample", with: "Sample | Sample  page"), in: .head),
    .passes("<h1><b>Sample</b> page</h1>"),
    .absent(
      Sample.head.replacing("<title>Sample page · Sample</title>", with: ""), "page-metadata",
      "no title", in: .head),
    .absent("<p>no heading</p>", "page-metadata", "no heading"),
    .fails(
      Sample.head.replacing("<title>Sample page", with: "<title>▸Simple page"), "page-metadata",
      "the window's title says 'Simple page · Sample'", in: .head),
    .fails(
      Sample.head.replacing("<title>Sample page · Sample", with: "<title>▸Sample page · Simple"),
      "page-metadata", "the window's title says 'Sample page · Simple'", in: .head),
    .fails(
      Sample.head.replacing("</title>", with: "</title>\n<title>▸Sample page · Sample</title>"),
      "page-metadata", "states its title twice", in: .head),
    .fails(
      Sample.head.replacing("content=\"Sample page\"", with: "content=▸\"Page\""), "page-metadata",
      "'og:title' says 'Page'", in: .head),
    .fails("<h1>▸Simple page</h1>", "page-metadata", "the heading says 'Simple page'"),
    .fails("<h1>Sample page</h1>▸<h1>More</h1>", "page-metadata", "second heading"),
    .fails(
      Sample.head.replacing("<title>Sample page · Sample", with: "<title>▸Sample"),
      "page-metadata", "the window's title says 'Sample'", in: .head),
  ]

  /// The item of findings about a page's heading.
  static let heading = "heading"

  private static let shared = ["og:title", "twitter:title"]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !page.isBlank else { return CheckOutcome() }
    let finding = MetadataFinding(page: page, outlinePage: outlinePage)
    let metadata = page.metadata
    let title = context.title(of: outlinePage)
    let model = outlinePage.frontMatter.titlePosition
    let windowTitle = WindowTitle(
      page: title, site: FoldedText.fold(context.configuration.title),
      isHome: outlinePage.path == "index")
    var findings = headingFindings(on: page, title, finding, model)
    if metadata.titles.isEmpty {
      findings.append(
        finding(
          "the page has no title", at: metadata.offset, item: "title",
          values: (windowTitle.text, nil), model: model))
    }
    findings += finding.repetitions(metadata.titles, of: "title")
    for stated in metadata.titles.prefix(1) where !windowTitle.fits(stated.value) {
      findings.append(
        finding(
          "the window's title says '\(stated.value)' where it should say '\(windowTitle.text)'",
          at: stated.offset, item: "title", values: (windowTitle.text, stated.value),
          model: model))
    }
    for name in shared {
      findings += metadata[name].filter { $0.value != title && !windowTitle.fits($0.value) }.map {
        finding(
          "'\(name)' says '\($0.value)' where the page is called '\(title)'", at: $0.offset,
          item: name, values: (title, $0.value), model: model)
      }
    }
    return CheckOutcome(findings: findings)
  }

  private static func headingFindings(
    on page: PublishedPage, _ title: String, _ finding: MetadataFinding, _ model: SourcePosition
  ) -> [Finding] {
    let headings = page.main.all { $0.name == "h1" && !$0.isHidden }
    guard let first = headings.first else {
      return [
        finding(
          "the page shows no heading of the first level", at: page.main.offset, item: heading,
          values: (title, nil), model: model)
      ]
    }
    let label = page.label(of: first)
    var findings = headings.dropFirst().map { second in
      finding(
        "the page shows a second heading of the first level", at: second.offset,
        item: "second heading", values: ("one", page.label(of: second)))
    }
    if label != title {
      let start = page.copiedText(of: first).sourceOffset(at: 0)
      findings.append(
        finding(
          "the heading says '\(label)' where the page is called '\(title)'", at: start,
          item: heading, values: (title, label), model: model))
    }
    return findings
  }
}
