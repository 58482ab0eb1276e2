package import Diagnostics
internal import SiteDescription

/// What search engines and previews say of a page must be what its front matter says.
package enum PageDescriptionCheck: PageCheck {
  package static let rules: [Rule] = [.pageMetadata]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(Sample.head.replacing("\"A sample.\"", with: "\"A  sample.\""), in: .head),
    .absent(
      Sample.head.replacing("<meta name=\"description\"", with: "<meta name=\"x\""),
      "page-metadata", "no description", in: .head),
    .fails(
      Sample.head.replacing("\"A sample.\"", with: "▸\"A simple.\""), "page-metadata",
      "the description says 'A simple.'", in: .head),
    .fails(
      Sample.head.replacing("\"A sample.\"", with: "▸\"A sample\""), "page-metadata",
      "the description says 'A sample'", in: .head),
    .fails(
      Sample.head.replacing("\"A sample.\"", with: "▸\"A Sample.\""), "page-metadata",
      "the description says 'A Sample.'", in: .head),
    .fails(
      Sample.head.replacing("\"A sample.\"", with: "▸\"Asample.\""), "page-metadata",
      "the description says 'Asample.'", in: .head),
    .fails(
      Sample.head + "\n<meta name=\"description\" content=▸\"A sample.\">", "page-metadata",
      "description twice", in: .head),
    .fails(
      Sample.head + "\n<meta property=\"og:description\" content=▸\"Old.\">", "page-metadata",
      "'og:description' says 'Old.'", in: .head),
    .fails(
      Sample.head + "\n<meta property=\"og:site_name\" content=▸\"Old\">", "page-metadata",
      "'og:site_name' says 'Old'", in: .head),
    .passes(Sample.head + "\n<meta property=\"og:site_name\" content=\"Sample\">", in: .head),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !page.isBlank else { return CheckOutcome() }
    let finding = MetadataFinding(page: page, outlinePage: outlinePage)
    let metadata = page.metadata
    let descriptions = metadata["description"]
    let wanted = context.description(of: outlinePage)
    let model = outlinePage.frontMatter.descriptionPosition
    var findings = finding.repetitions(descriptions, of: "description")
    if descriptions.isEmpty {
      findings.append(
        finding(
          "the page has no description for search engines", at: metadata.offset,
          item: "description", values: (wanted, nil), model: model))
    }
    let stated =
      descriptions.prefix(1).map { ("the description", $0) }
      + ["og:description", "twitter:description"].flatMap { name in
        metadata[name].map { ("'\(name)'", $0) }
      }
    for (name, saying) in stated where wanted.map({ $0 != saying.value }) ?? saying.value.isEmpty {
      findings.append(
        finding(
          "\(name) says '\(saying.value)' where the front matter says '\(wanted ?? "")'",
          at: saying.offset, item: name, values: (wanted, saying.value), model: model))
    }
    let site = FoldedText.fold(context.configuration.title)
    for saying in metadata["og:site_name"] where saying.value != site {
      findings.append(
        finding(
          "'og:site_name' says '\(saying.value)' where the site is called '\(site)'",
          at: saying.offset, item: "og:site_name", values: (site, saying.value)))
    }
    return CheckOutcome(findings: findings)
  }
}
