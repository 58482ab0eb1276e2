package import Diagnostics
internal import SiteDescription

/// The sitemap must list every page of the content, and nothing else.
package enum SitemapCheck: SiteWideCheck {
  package static let rules: [Rule] = [.sitemap]
  package static let examples: [CheckExample] = [
    .passes(sitemap(), in: file),
    .passes(
      "<?xml version=\"1.0\"?>\n<!-- all -->\n" + sitemap("/docs/<", "/docs/index.html<"), in: file),
    .passes(sitemap("<url><loc>", "<url>\n<loc>\n"), in: file),
    .absent(nil, in: file),
    .absent(
      "▸<urlset></urlset>".replacing("▸", with: ""), "sitemap", "does not list 'index'", in: file),
    .fails(
      sitemap("<url><loc>https://sample.example/docs/</loc></url>\n", "")
        .replacing("<loc>https://sample.example/page/", with: "<loc>▸https://sample.example/page/"),
      "sitemap", "does not list 'docs/index'", in: file),
    .fails(
      sitemap("</urlset>", "<url><loc>▸https://sample.example/gone/</loc></url></urlset>"),
      "sitemap", "'https://sample.example/gone/', which is no page", in: file),
    .fails(
      sitemap("</urlset>", "<url><loc>▸https://sample.example/404.html</loc></url></urlset>"),
      "sitemap", "which is no page", in: file),
    .fails(
      sitemap("</urlset>", "<url><loc>▸https://sample.example/docs/</loc></url></urlset>"),
      "sitemap", "lists 'docs/index' twice", in: file),
    .fails(
      sitemap("https://sample.example/docs/<", "▸http://sample.example/docs/<"), "sitemap",
      "'http://sample.example/docs/' is not below 'https://sample.example'", in: file),
    .fails(
      sitemap("https://sample.example/docs/<", "▸/docs/<"), "sitemap", "'/docs/' is not below",
      in: file),
    .fails(
      sitemap("https://sample.example/docs/<", "▸https://sample.example/docs/?a=1<"), "sitemap",
      "is not the address of 'docs/index'", in: file),
    .fails(
      sitemap("https://sample.example/docs/<", "▸https://sample.example/docs<"), "sitemap",
      "is not the address of 'docs/index'", in: file),
    .fails(sitemap("</urlset>", "▸</urlst>"), "sitemap", "end tag", in: file),
    .fails(sitemap("docs/</loc>", "docs/?a=1▸&b</loc>"), "sitemap", "reference", in: file),
    .fails("▸<html></html>", "sitemap", "'<html>'", in: file),
    .passes(
      sitemap("<urlset>", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"),
      in: file),
    .fails(
      sitemap("<urlset>", "<urlset xmlns=▸\"http://sitemap.org/schemas/sitemap/0.9\">"),
      "sitemap", "namespace", in: file),
    .fails(
      sitemap("docs/</loc>", "docs/</loc><lastmod>▸yesterday</lastmod>"), "sitemap",
      "'yesterday' is no date", in: file),
    .fails(
      sitemap("docs/</loc>", "docs/</loc><lastmod>▸2024-05-01</lastmod>"), "sitemap",
      "states no date", in: file),
    .passes(sitemap("page/</loc>", "page/</loc><lastmod>2024-05-17T08:00:00Z</lastmod>"), in: file),
    .fails(
      sitemap("page/</loc>", "page/</loc><lastmod>▸2024-05-16</lastmod>"), "sitemap",
      "'2024-05-16' where its front matter says '2024-05-17'", in: file),
  ]

  private static let file = CheckExample.Place.file("sitemap.xml")

  private static func sitemap(_ old: String = "", _ new: String = "") -> String {
    let lines = SampleSite.outline.pages.map {
      "<url><loc>https://sample.example/\($0.address)</loc></url>\n"
    }
    let text = "<urlset>\n\(lines.joined())</urlset>\n"
    return old.isEmpty ? text : text.replacing(old, with: new)
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let source = outcome.text(of: "sitemap.xml", in: context.folder) else { return outcome }
    let judge = SitemapJudge(source: source, context: context)
    let reading = XMLReading(source.utf8)
    guard let root = reading.root else {
      outcome.findings = reading.problem.map { [judge.malformed($0)] } ?? []
      return outcome
    }
    guard root.name == "urlset" else {
      outcome.findings = [judge.foreign(root)]
      return outcome
    }
    let entries = SitemapLinks.entries(of: root)
    outcome.checked.links += entries.count
    outcome.findings = judge.findings(of: entries, root)
    if let finding = judge.otherLanguage(root) { outcome.findings.append(finding) }
    return outcome
  }
}
