internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// A page must let itself be found, name its language, and bear the stamp of the model.
package enum PageStateCheck: PageCheck {
  package static let rules: [Rule] = [.pageMetadata]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(Sample.head + "\n<meta name=\"robots\" content=\"index, follow\">", in: .head),
    .passes(language("EN"), in: .file(SampleSite.pageFile)),
    .passes(language("en-GB"), in: .file(SampleSite.pageFile)),
    .absent(
      Sample.head.replacing("\"plumbline-revision\"", with: "\"x\""), "page-metadata",
      "no revision", in: .head),
    .fails(
      Sample.head + "\n<meta name=\"robots\" content=▸\"noindex, follow\">", "page-metadata",
      "'noindex'", in: .head),
    .passes(Sample.head + "\n<meta name=\"robots\" content=\"noindexing\">", in: .head),
    .fails(
      Sample.head + "\n<meta name=\"robots\" content=▸\"follow,noindex\">", "page-metadata",
      "'noindex'", in: .head),
    .fails(
      Sample.head + "\n<meta name=\"robots\" content=▸\"follow noindex\">", "page-metadata",
      "'noindex'", in: .head),
    .fails(
      Sample.head + "\n<meta name=\"googlebot\" content=▸\"NONE\">", "page-metadata", "'none'",
      in: .head),
    .fails(
      Sample.head + "\n<meta name=\"robots\" content=▸\"unavailable_after: 2026-01-01\">",
      "page-metadata", "'unavailable_after:'", in: .head),
    .fails(
      Sample.head + "\n<meta http-equiv=\"Refresh\" content=▸\"0; url=../\">", "page-metadata",
      "sends readers away", in: .head),
    .fails(
      Sample.head + "\n<meta name=\"plumbline-revision\" content=▸\"\(Sample.revision)\">",
      "page-metadata", "revision twice", in: .head),
    .fails(
      Sample.head + "\n<meta charset=▸\"iso-8859-1\">", "page-metadata", "it is UTF-8",
      in: .head),
    .fails(
      language("▸fr"), "page-metadata", "the language is 'fr'", in: .file(SampleSite.pageFile)),
    .fails(
      language("").replacing("<html lang=\"\"", with: "▸<html"), "page-metadata",
      "names no language", in: .file(SampleSite.pageFile)),
  ]

  private static func language(_ tag: String) -> String {
    let page = SamplePage.html(head: Sample.head, navigation: "", main: "<p>x</p>", neighbours: "")
    let value = tag.hasPrefix("▸") ? "▸\"\(tag.dropFirst())\"" : "\"\(tag)\""
    return page.replacing("<html lang=\"en\"", with: "<html lang=\(value)")
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !page.isBlank else { return CheckOutcome() }
    let finding = MetadataFinding(page: page, outlinePage: outlinePage)
    let metadata = page.metadata
    return CheckOutcome(
      findings: robots(metadata, finding) + refresh(metadata, finding)
        + revision(metadata, finding) + characterSet(of: page, finding)
        + language(
          metadata, of: page, outlinePage.frontMatter.language ?? context.configuration.language,
          finding))
  }

  private static func robots(_ metadata: PageMetadata, _ finding: MetadataFinding) -> [Finding] {
    ["robots", "googlebot", "bingbot"].flatMap { metadata[$0] }.compactMap { saying in
      let words = saying.value.lowercased().split { $0 == "," || $0 == " " }
      let hiding: Set<Substring> = ["noindex", "none", "unavailable_after:"]
      guard let word = words.first(where: hiding.contains) else { return nil }
      return finding(
        "'\(word)' keeps the page from being found, and it is no draft", at: saying.offset,
        item: "robots", hint: "take it out of the theme, or set 'draft: true' in the front matter",
        values: (nil, saying.value))
    }
  }

  private static func refresh(_ metadata: PageMetadata, _ finding: MetadataFinding) -> [Finding] {
    metadata["refresh"].map { saying in
      finding(
        "the page sends readers away, or loads itself anew", at: saying.offset, item: "refresh",
        hint: "take it out of the theme; let the server redirect pages that moved",
        values: (nil, saying.value))
    }
  }

  private static func revision(_ metadata: PageMetadata, _ finding: MetadataFinding) -> [Finding] {
    let stamps = metadata["plumbline-revision"]
    guard stamps.isEmpty else { return finding.repetitions(stamps, of: "revision") }
    return [
      finding(
        "the page bears no revision of the model", at: metadata.offset, item: "revision",
        hint: "put <meta name=\"plumbline-revision\"> into the theme, then run 'make site'",
        values: ("plumbline-revision", nil))
    ]
  }

  /// A page is written in UTF-8; one that says otherwise is shown with the wrong letters.
  private static func characterSet(
    of page: PublishedPage, _ finding: MetadataFinding
  ) -> [Finding] {
    let stated = page.elements.sayings.lazy.compactMap { $0.attribute("charset") }
      .first { !["utf-8", "utf8"].contains($0.value.lowercased()) }
    guard let stated else { return [] }
    return [
      finding(
        "the page says that it is written in '\(stated.value)', and it is UTF-8",
        at: stated.offset, item: "charset", values: ("utf-8", stated.value))
    ]
  }

  private static func language(
    _ metadata: PageMetadata, of page: PublishedPage, _ wanted: String, _ finding: MetadataFinding
  ) -> [Finding] {
    guard let stated = metadata.language else {
      return [
        finding(
          "the page names no language", at: page.root.offset, item: "language",
          values: (wanted, nil))
      ]
    }
    let tag = FoldedText.fold(stated.value).lowercased()
    // A region narrows a language that was named without one.
    let isNarrower = !wanted.contains("-") && tag.hasPrefix(wanted.lowercased() + "-")
    guard tag != wanted.lowercased(), !isNarrower else { return [] }
    return [
      finding(
        "the language is '\(stated.value)' where it should be '\(wanted)'", at: stated.offset,
        item: "language", values: (wanted, stated.value))
    ]
  }
}
