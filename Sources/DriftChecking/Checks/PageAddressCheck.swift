package import Diagnostics
internal import SiteDescription

/// A page must give its own address to those who ask for it: whole, and as configured.
package enum PageAddressCheck: PageCheck {
  package static let rules: [Rule] = [.pageMetadata]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(head("canonical", "https://sample.example/page/index.html"), in: .head),
    .passes(
      Sample.head.replacing("https://sample.example/page/", with: "https://Sample.Example/page/"),
      in: .head),
    .passes(
      Sample.head + "<link rel=\"alternate\" type=\"text/markdown\" href=\"index.md\">", in: .head),
    .absent(
      Sample.head.replacing("<link rel=\"canonical\"", with: "<link rel=\"x\""), "page-metadata",
      "no canonical address", in: .head),
    .fails(
      head("canonical", "https://sample.example/docs/"), "page-metadata",
      "the canonical address is 'https://sample.example/docs/'", in: .head),
    .fails(head("canonical", "../page/"), "page-metadata", "'../page/'", in: .head),
    .fails(
      head("canonical", "https://sample.example/Page/"), "page-metadata",
      "'https://sample.example/Page/'", in: .head),
    .fails(
      head("canonical", "http://sample.example/page/"), "page-metadata",
      "'http://sample.example/page/'", in: .head),
    .fails(
      head("canonical", "https://sample.example/page/#sample"), "page-metadata", "#sample",
      in: .head),
    .fails(
      Sample.head + "<link rel=\"canonical\" href=▸\"https://sample.example/page/\">",
      "page-metadata", "canonical address twice", in: .head),
    .fails(
      Sample.head.replacing(
        "\"og:url\" content=\"https://sample.example/page/\"",
        with: "\"og:url\" content=▸\"https://sample.example/\""), "page-metadata",
      "'og:url' is 'https://sample.example/'", in: .head),
    .passes("<p class=\"print-only\">https://sample.example/page/</p>"),
    .fails(
      "▸<p class=\"print-only\">https://old.example/page/</p>", "page-metadata",
      "prints 'https://old.example/page/'"),
    .fails(
      Sample.head + "<link rel=\"alternate\" type=\"text/markdown\" href=▸\"../docs/index.md\">",
      "page-metadata", "twin of another page", in: .head),
    .passes("<a href=\"../docs/index.md\">This page as Markdown</a>"),
    .passes("<a href=\"../docs/index.md\">Docs as Markdown</a>", in: .neighbours),
    .fails(
      "<a href=▸\"../docs/index.md\">This page as Markdown</a>", "page-metadata",
      "twin of another page", in: .neighbours),
    .fails(
      "<a href=▸\"../docs/index.md\">This page as Markdown</a> <a href=\"../docs/\">Docs</a>",
      "page-metadata", "twin of another page", in: .neighbours),
  ]

  private static func head(_ relation: String, _ address: String) -> String {
    let own = "rel=\"\(relation)\" href="
    return Sample.head.replacing(
      own + "\"https://sample.example/page/\"", with: own + "▸\"\(address)\"")
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !page.isBlank else { return CheckOutcome() }
    let finding = MetadataFinding(page: page, outlinePage: outlinePage)
    let metadata = page.metadata
    let address = "\(context.configuration.url)/\(outlinePage.address)"
    let canonical = metadata["canonical"]
    var findings = finding.repetitions(canonical, of: "canonical address")
    if canonical.isEmpty {
      findings.append(
        finding(
          "the page has no canonical address", at: metadata.offset, item: "canonical",
          values: (address, nil)))
    }
    let named =
      canonical.prefix(1).map { ("the canonical address", $0) }
      + metadata["og:url"].map { ("'og:url'", $0) }
    for (name, stated) in named where !isAddress(stated.value, of: outlinePage, in: context) {
      findings.append(
        finding(
          "\(name) is '\(stated.value)', and the page's is '\(address)'", at: stated.offset,
          item: name, values: (address, stated.value)))
    }
    for (element, text) in printed(on: page)
    where !isAddress(text, of: outlinePage, in: context) {
      findings.append(
        finding(
          "the page prints '\(text)' as its address", at: element.offset, item: "print",
          values: (address, text)))
    }
    let links = metadata["twin"].map { ($0.value, $0.offset) } + ownTwins(on: page)
    for (value, offset) in links {
      let target =
        LinkTarget(absolute: value, site: context.configuration.url)
        ?? LinkTarget(value, from: page.folder)
      guard case .file(let file, _) = target, file != outlinePage.twinFile,
        context.folder.contains(file)
      else { continue }
      findings.append(
        finding(
          "the Markdown twin that the page names, '\(value)', is the twin of another page",
          at: offset, item: "twin", values: (outlinePage.twinFile, file)))
    }
    return CheckOutcome(findings: findings)
  }

  /// The links below the main part that say they lead to the page's own text.
  private static func ownTwins(on page: PublishedPage) -> [(String, Int)] {
    page.links.filter { $0.text.utf8.suffix(3).elementsEqual(".md".utf8) }.compactMap { link in
      let element = page.elements.attributed.last { $0.attribute("href")?.offset == link.offset }
      guard let element, !page.main.holds(element),
        page.label(of: element).lowercased().hasPrefix("this page")
      else { return nil }
      return (link.text, link.offset)
    }
  }

  /// The addresses that are to be seen in print only: there the page says where it came from.
  private static func printed(on page: PublishedPage) -> [(HTMLElement, String)] {
    page.elements.attributed.compactMap { element in
      guard let names = element["class"], names.utf8.contains(UInt8(ascii: "p")),
        names.split(separator: " ").contains(where: { $0.hasPrefix("print") }),
        let text = element.plainText,
        text.hasPrefix("http://") || text.hasPrefix("https://")
      else { return nil }
      return (element, FoldedText.fold(text))
    }
  }

  /// A whole address of the page, in one of the forms that servers take for the same.
  private static func isAddress(
    _ text: String, of page: OutlinePage, in context: CheckContext
  ) -> Bool {
    guard !text.contains("#"), !text.contains("?"),
      case .file(let path, _)? = LinkTarget(absolute: text, site: context.configuration.url)
    else { return false }
    return context.file(at: path) == page.htmlFile
  }
}
