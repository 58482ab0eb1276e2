internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// The feed of what changed in a policy must tell of every revision what the model says, and the
/// page that shows the changes must name it.
package enum FeedCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.markdownTwin, .pageMetadata]
  package static let examples: [CheckExample] = [
    .passes(SampleRevision.feed, in: file),
    .passes(feed("<content type=\"text\">", "<content>"), in: file),
    .passes(feed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<!-- changes -->"), in: file),
    .passes(feed("2024-05-17T00:00:00Z", "2024-05-17T08:30:00Z"), in: file),
    .passes(feed("S3, −1 in S3, PassRole", "S3, &#x2212;1 in S3,\n  PassRole"), in: file),
    .absent(nil, in: file),
    .absent(
      SampleSite.docsPage.replacing(SampleRevision.feedLink, with: ""), "page-metadata",
      "does not name the feed 'policies/sample.atom'", in: page),
    .fails("▸<rss></rss>", "markdown-twin", "'<rss>'", in: file),
    .fails(feed("</feed>", "▸</fed>"), "markdown-twin", "end tag", in: file),
    .fails(
      feed("<feed xmlns=\"http://www.w3.org/2005/Atom\"", "▸<feed xmlns=\"http://example.com\""),
      "markdown-twin", "no Atom feed", in: file),
    .fails(feed("<entry>", "▸<entry>", removing: oldest), "markdown-twin", "lacks", in: file),
    .fails(feed("</feed>", "▸\(oldest)</feed>"), "markdown-twin", "or of one twice", in: file),
    .fails(
      feed("</feed>", "▸\(oldest.replacing("2024-01", with: "2024-02"))</feed>"), "markdown-twin",
      "tells of no revision", in: file),
    .fails(
      feed("<updated>2024-01-09", "<updated>▸2024-01-10"), "markdown-twin",
      "'2024-01-10T00:00:00Z' where the model says '2024-01-09'", in: file),
    .fails(
      feed("<updated>2024-05-17", "<updated>▸2025-05-17"), "markdown-twin", "the feed", in: file),
    .fails(
      feed("Narrowed: iam:PassRole", "▸Widened: iam:PassRole"), "markdown-twin", "'Widened:",
      in: file),
    .fails(
      feed("PassRole narrowed</title>", "PassRole ▸widened</title>"), "markdown-twin",
      "'widened'", in: file),
    .fails(
      feed("as AWS counts them.</content>", "as AWS counts them. ▸Nothing else.</content>"),
      "markdown-twin", "'Nothing else.'", in: file),
    .fails(
      feed("<content type=\"text\">", "<content type=▸\"html\">"), "markdown-twin", "'html'",
      in: file),
    .fails(
      feed("</content>", "</content>▸<summary>No change.</summary>"), "markdown-twin",
      "'<summary>'", in: file),
    .fails(
      feed("<content type=\"text\">This", "<content type=\"text\">▸<b>No</b> This"),
      "markdown-twin", "'<b>'", in: file),
    .fails(
      feed(
        "href=\"https://sample.example/policies/sample%40",
        "href=▸\"https://sample.example/x/sample%40"),
      "markdown-twin", "links to", in: file),
    .fails(
      feed("href=\"https://sample.example/docs/\"", "href=▸\"https://evil.example/docs/\""),
      "markdown-twin", "'https://evil.example/docs/'", in: file),
    .fails(
      feed("<name>Sample</name>", "<name>▸Simple</name>"), "markdown-twin", "'Simple'", in: file),
    .fails(
      SampleSite.docsPage.replacing(
        "\"../policies/sample.atom\"", with: "▸\"../policies/sample.json\""),
      "page-metadata", "is not 'policies/sample.atom'", in: page),
    .passes("<feed/>\n", in: .file("policies/queue.atom")),
  ]

  private static let page = CheckExample.Place.file(SampleSite.partsFile)
  private static let file = CheckExample.Place.file("policies/sample.atom")

  private static let oldest = String(
    SampleRevision.feed[
      (SampleRevision.feed.ranges(of: "<entry>").last?.lowerBound ?? SampleRevision.feed.endIndex)...
    ].dropLast("</feed>\n".count))

  private static func feed(_ old: String, _ new: String, removing gone: String = "") -> String {
    let feed = gone.isEmpty ? SampleRevision.feed : SampleRevision.feed.replacing(gone, with: "")
    return feed.replacing(old, with: new, maxReplacements: 1)
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !page.isBlank else { return CheckOutcome() }
    let address = "\(context.configuration.url)/\(outlinePage.address)"
    let feeds = context.feeds.filter { $0.feed.page == address }.map(\.path)
    guard !feeds.isEmpty else { return CheckOutcome() }
    let finding = MetadataFinding(page: page, outlinePage: outlinePage)
    let named = page.metadata["feed"]
    var findings: [Finding] = []
    for link in named {
      let target = context.target(
        of: HTMLAttribute(name: "href", value: link.value, offset: link.offset), on: page)
      if case .file(let file, _) = target, feeds.contains(file) { continue }
      findings.append(
        finding(
          "the feed that the page names, '\(link.value)', is not '\(feeds[0])'", at: link.offset,
          item: "feed", values: (feeds[0], link.value)))
    }
    if named.count < feeds.count {
      findings.append(
        finding(
          "the page does not name the feed '\(feeds[0])' of what it shows",
          at: page.metadata.offset, item: "feed", values: (feeds[0], nil)))
    }
    return CheckOutcome(findings: findings)
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      let path = PolicyFeed.path(of: policy.id)
      guard let feed = context.feeds.first(where: { $0.path == path })?.feed,
        let source = outcome.text(of: path, in: context.folder)
      else { continue }
      outcome.checked.claims += feed.entries.count
      outcome.findings +=
        FeedJudge(
          source: source, feed: feed, path: path, policy: policy, context: context
        ).findings
    }
    return outcome
  }
}
