internal import Diagnostics
internal import SiteDescription

/// Holds a sitemap against the pages of the content.
struct SitemapJudge {
  let source: SourceText
  let context: CheckContext

  func malformed(_ problem: XMLReading.Problem) -> Finding {
    finding(
      "the sitemap is not XML: \(problem.message)", at: problem.offset, item: "XML",
      values: ("XML", problem.message))
  }

  func foreign(_ root: XMLReading.Element) -> Finding {
    finding(
      "the sitemap is no list of addresses but '<\(root.name)>'", at: root.offset, item: "urlset",
      values: ("<urlset>", "<\(root.name)>"))
  }

  /// A list of addresses in another language than the one that crawlers read; without any, they
  /// guess.
  func otherLanguage(_ root: XMLReading.Element) -> Finding? {
    guard let stated = root.attributes.first(where: { $0.name == "xmlns" }),
      stated.value != Self.language
    else { return nil }
    return finding(
      "the sitemap's namespace is '\(stated.value)', which is not that of sitemaps",
      at: stated.offset, item: "xmlns", values: (Self.language, stated.value))
  }

  private static let language = "http://www.sitemaps.org/schemas/sitemap/0.9"

  func findings(of entries: [SitemapLinks.Entry], _ root: XMLReading.Element) -> [Finding] {
    let pages = Dictionary(
      context.outline.pages.map { ($0.htmlFile, $0) }, uniquingKeysWith: { first, _ in first })
    var listed: [String: Int] = [:]
    var findings: [Finding] = []
    for entry in entries {
      guard
        case .file(let path, _)? = LinkTarget(
          absolute: entry.address, site: context.configuration.url)
      else {
        findings.append(
          finding(
            "the sitemap's '\(entry.address)' is not below '\(context.configuration.url)'",
            at: entry.offset, item: entry.address,
            values: (
              meantFile(of: entry).flatMap { pages[$0] }.map(address) ?? context.configuration.url,
              entry.address
            )))
        if let file = meantFile(of: entry) { listed[file] = entry.offset }
        continue
      }
      let file = context.file(at: path) ?? path
      guard let page = pages[file], context.folder.contains(file) else {
        findings.append(
          finding(
            "the sitemap lists '\(entry.address)', which is no page of the site",
            at: entry.offset, file: file, item: entry.address, values: (nil, entry.address)))
        continue
      }
      if entry.address.utf8.contains(where: { "?#".utf8.contains($0) })
        || (path != file && !path.isEmpty && !entry.address.hasSuffix("/"))
      {
        findings.append(
          finding(
            "the sitemap's '\(entry.address)' is not the address of '\(page.path)'",
            at: entry.offset, file: file, item: entry.address,
            values: (address(of: page), entry.address)))
      }
      if listed.updateValue(entry.offset, forKey: file) != nil {
        findings.append(
          finding(
            "the sitemap lists '\(page.path)' twice", at: entry.offset, file: file,
            item: "\(file) twice", values: ("once", "twice")))
      }
      findings += dateFinding(of: entry, page).map { [$0] } ?? []
    }
    return findings + absences(listed, below: root)
  }

  private func address(of page: OutlinePage) -> String {
    "\(context.configuration.url)/\(page.address)"
  }

  /// The file that an address of another host or scheme would lead to here.
  private func meantFile(of entry: SitemapLinks.Entry) -> String? {
    let host = entry.address.firstRange(of: "://").map { entry.address[$0.upperBound...] }
    let path = host?.drop { $0 != "/" } ?? entry.address[...]
    guard case .file(let file, _) = LinkTarget("." + path, from: "") else { return nil }
    return context.file(at: file)
  }

  /// An absent page is told at the one that precedes it in reading order.
  private func absences(_ listed: [String: Int], below root: XMLReading.Element) -> [Finding] {
    var findings: [Finding] = []
    var place = root.offset
    for page in context.outline.pages {
      if let offset = listed[page.htmlFile] {
        place = offset
      } else if context.folder.contains(page.htmlFile) {
        findings.append(
          finding(
            "the sitemap does not list '\(page.path)'", at: place, file: page.htmlFile,
            item: page.htmlFile, model: page.position, values: (address(of: page), nil)))
      }
    }
    return findings
  }

  private func dateFinding(of entry: SitemapLinks.Entry, _ page: OutlinePage) -> Finding? {
    guard let date = entry.date else { return nil }
    guard let day = CalendarDay(dateTime: date.text) else {
      return finding(
        "'\(date.text)' is no date", at: date.offset, file: page.htmlFile, item: "lastmod",
        values: (page.frontMatter.updated, date.text))
    }
    let model = page.frontMatter.titlePosition
    guard let updated = page.frontMatter.updated else {
      return finding(
        "the sitemap dates '\(page.path)', whose front matter states no date", at: date.offset,
        file: page.htmlFile, item: "lastmod", model: model, values: (nil, date.text))
    }
    guard day.description != updated else { return nil }
    return finding(
      "the sitemap dates '\(page.path)' '\(date.text)' where its front matter says '\(updated)'",
      at: date.offset, file: page.htmlFile, item: "lastmod", model: model,
      values: (updated, date.text))
  }

  private func finding(
    _ message: String, at offset: Int, file: String = "sitemap.xml", item: String,
    model: SourcePosition? = nil, values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "sitemap", at: source.position(at: offset), message, hint: "run 'make site'",
      expected: values.0, actual: values.1,
      about: Subject(fact: file, channel: "sitemap.xml", item: item), model: model)
  }
}
