package import Diagnostics
internal import SiteDescription

/// What a theme shows on most pages it must show on all that could have it.
package enum PagePartCheck: SiteWideCheck {
  package static let rules: [Rule] = [.navigation, .pageMetadata]
  package static let examples: [CheckExample] = [
    .passes("<h2 id=\"a\">The only table of contents is nowhere</h2>"),
    .passes(Sample.head + "\n<meta property=\"og:type\" content=\"article\">", in: .head),
    .absent(
      "▸<nav aria-label=\"Pages\"></nav>".replacing("▸", with: ""), "navigation",
      "no navigation", in: .navigation),
    .fails(
      Sample.navigation.replacing("<nav data-fact=\"page.navigation\"", with: "<nav"),
      "navigation", "no navigation, as other pages do", in: .navigation),
    .fails("", "navigation", "no links to the pages before and after it", in: .neighbours),
    .passes(Sample.head + "\n" + securityPolicy, in: .head),
    .fails(
      Sample.head.replacing("og:url", with: "og:uri"), "page-metadata", "no 'og:url'", in: .head),
  ]

  private static let securityPolicy =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    let readable = pages.filter { $0.page != nil && !$0.isRefused && !$0.isBlank }
    return CheckOutcome(
      findings: PagePart.all.flatMap { part in
        let due = readable.filter { isDue(part, on: $0) }
        let lacking = due.filter { !$0.parts.contains(part) }
        guard lacking.count * 2 < due.count else { return [Finding]() }
        return lacking.map { finding(part, on: $0) }
      })
  }

  private static func isDue(_ part: PagePart, on record: PageRecord) -> Bool {
    switch part {
    case .navigation, .neighbours, .metadata: true
    case .contents: record.headings.contains { $0.level <= 3 }
    }
  }

  private static func finding(_ part: PagePart, on record: PageRecord) -> Finding {
    let isMetadata = if case .metadata = part { true } else { false }
    return Finding(
      isMetadata ? "page-metadata" : "navigation",
      at: isMetadata ? record.headPosition : record.mainPosition,
      "the page shows no \(part.name), as other pages do", hint: "run 'make site'",
      expected: part.name,
      about: Subject(
        fact: record.page?.path ?? record.path, channel: record.page?.path ?? record.path,
        item: "no \(part.name)"))
  }
}
