internal import Diagnostics
internal import SiteDescription

/// The addresses that `sitemap.xml` lists, each of which must be a page of the site.
enum SitemapLinks {
  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let source = outcome.text(of: "sitemap.xml", in: context.folder) else { return outcome }
    for (address, offset) in addresses(in: source) {
      outcome.checked.links += 1
      let target = LinkTarget(absolute: address, site: context.configuration.url)
      let isPage =
        if case .file(let path, _)? = target { context.folder.contains(path) } else { false }
      if isPage { continue }
      let file = if case .file(let path, _)? = target { path } else { "sitemap.xml" }
      outcome.findings.append(
        Finding(
          "link", at: source.position(at: offset),
          "the sitemap lists '\(address)', which is no page of the site",
          hint: "run 'make site'",
          about: Subject(fact: file, channel: "sitemap.xml", item: address)))
    }
    return outcome
  }

  private static func addresses(in source: SourceText) -> [(String, Int)] {
    let (open, close) = (Array("<loc>".utf8), Array("</loc>".utf8))
    var found: [(String, Int)] = []
    var index = 0
    while let start = source.utf8.firstIndex(of: open, from: index),
      let end = source.utf8.firstIndex(of: close, from: start)
    {
      let text = source.utf8[(start + open.count)..<end].drop { $0 <= 0x20 }
      let address = String(decoding: text, as: UTF8.self).replacing("&amp;", with: "&")
      found.append((FoldedText.fold(address), text.startIndex))
      index = end
    }
    return found
  }
}
