package import Diagnostics
internal import SiteDescription

/// `robots.txt` must lead crawlers to the sitemap, and keep them from no page.
package enum RobotsCheck: SiteWideCheck {
  package static let rules: [Rule] = [.sitemap]
  package static let examples: [CheckExample] = [
    .passes(robots("User-agent: *\nAllow: /\n"), in: file),
    .passes(robots("User-agent: *\nDisallow:\n"), in: file),
    .passes(robots("# all\r\nUSER-AGENT: *\r\nDisallow: /private/ # ours\r\n"), in: file),
    .passes(robots("User-agent: *\nDisallow: /docs\nAllow: /docs/\n"), in: file),
    .passes(robots("User-agent: BadBot\nDisallow: /\n"), in: file),
    .fails(
      robots("User-agent: Googlebot\nDisallow: ▸/docs/\n"), "sitemap",
      "'docs/index' and 1 more page", in: file),
    .absent(nil, in: file),
    .fails("▸User-agent: *\nAllow: /\n", "sitemap", "names no sitemap", in: file),
    .fails(
      "User-agent: *\nSitemap: ▸http://sample.example/sitemap.xml\n", "sitemap",
      "'http://sample.example/sitemap.xml'", in: file),
    .fails("Sitemap: ▸/sitemap.xml\n", "sitemap", "'/sitemap.xml'", in: file),
    .fails(
      robots("Sitemap: ▸https://sample.example/map.xml\n"), "sitemap", "map.xml", in: file),
    .fails(
      robots("User-agent: *\nDisallow: ▸/\n"), "sitemap", "'index' and 4 more pages", in: file),
    .fails(
      robots("User-agent: Some\nUser-agent: *\nDisallow: ▸/d*l/$\n"), "sitemap", "'docs/install'",
      in: file),
  ]

  private static let file = CheckExample.Place.file(path)
  private static let path = "robots.txt"

  private static func robots(_ groups: String) -> String {
    groups + "\nSitemap: https://sample.example/sitemap.xml\n"
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let source = outcome.text(of: path, in: context.folder) else { return outcome }
    let robots = RobotsFile(source.utf8)
    let wanted = context.configuration.url + "/sitemap.xml"
    if robots.sitemaps.isEmpty {
      outcome.findings.append(
        finding("'robots.txt' names no sitemap", at: source.position(at: 0), values: (wanted, nil)))
    }
    outcome.findings += robots.sitemaps.filter { $0.text != wanted }.map { line in
      finding(
        "'robots.txt' names the sitemap '\(line.text)', and it is '\(wanted)'",
        at: source.position(at: line.offset), values: (wanted, line.text))
    }
    outcome.findings += blocked(by: robots, in: context).map { line, pages in
      let more = pages.count - 1
      let rest = more == 0 ? "" : " and \(more) more \(more == 1 ? "page" : "pages")"
      return finding(
        "'Disallow: \(line.text)' keeps crawlers from '\(pages[0])'\(rest)",
        at: source.position(at: line.offset), values: (nil, line.text))
    }
    return outcome
  }

  /// The lines that keep crawlers from pages, with the pages of each.
  private static func blocked(
    by robots: RobotsFile, in context: CheckContext
  ) -> [(RobotsFile.Line, [String])] {
    let parts = context.configuration.url.split(separator: "/").dropFirst(2)
    let prefix = parts.map { "/" + $0 }.joined() + "/"
    var pages: [RobotsFile.Line: [String]] = [:]
    for page in context.outline.pages {
      guard let line = robots.refusal(of: prefix + page.address) else { continue }
      pages[line, default: []].append(page.path)
    }
    return pages.map { ($0, $1) }
  }

  private static func finding(
    _ message: String, at position: SourcePosition, values: (String?, String?)
  ) -> Finding {
    Finding(
      "sitemap", at: position, message, hint: "run 'make site'", expected: values.0,
      actual: values.1, about: Subject(fact: path, channel: path, item: values.1 ?? "sitemap"))
  }
}
