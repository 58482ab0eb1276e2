internal import Diagnostics
internal import SiteDescription

/// The addresses that `sitemap.xml` lists, each of which must be a page of the site.
enum SitemapLinks {
  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let source = context.site.source(of: "sitemap.xml") else {
      outcome.findings.append(
        Finding(
          "missing-page", at: context.site.position(of: "sitemap.xml"), "there is no sitemap",
          hint: "run 'make site'", about: Subject(fact: "sitemap.xml", channel: "sitemap.xml")))
      return outcome
    }
    for (address, offset) in addresses(in: source) {
      outcome.checked.links += 1
      if case .file(let path, _) = LinkTarget(absolute: address, site: context.configuration.url),
        context.site.files.contains(path)
      {
        continue
      }
      outcome.findings.append(
        Finding(
          "link", at: source.position(at: offset),
          "the sitemap lists '\(address)', which is no page of the site",
          hint: "run 'make site'",
          about: Subject(fact: "sitemap.xml", channel: "sitemap.xml", item: address)))
    }
    return outcome
  }

  private static func addresses(in source: SourceText) -> [(String, Int)] {
    let text = String(decoding: source.utf8, as: UTF8.self)
    var found: [(String, Int)] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "<loc>"),
      let close = rest[open.upperBound...].firstRange(of: "</loc>")
    {
      let address = String(rest[open.upperBound..<close.lowerBound])
        .replacing("&amp;", with: "&")
      found.append((address, text.utf8.distance(from: text.startIndex, to: open.upperBound)))
      rest = rest[close.upperBound...]
    }
    return found
  }
}
