internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// All pages must ask for the same version of a script or a stylesheet.
package enum AssetVersionCheck: SiteWideCheck {
  package static let rules: [Rule] = [.revisionSkew]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(Sample.head.replacing("site.css?v=1", with: "site.css"), in: .head),
    .passes(Sample.head.replacing("site.css?v=1", with: "site.css?w=2"), in: .head),
    .passes(Sample.head.replacing("site.css?v=1", with: "other.css?v=2"), in: .head),
    .absent(nil, in: .file(SampleSite.pageFile)),
    .fails(
      Sample.head.replacing("\"../assets/site.css?v=1", with: "▸\"../assets/site.css?v=2"),
      "revision-skew", "'../assets/site.css?v=2', and most pages ask for '?v=1'", in: .head),
    .passes(
      Sample.head.replacing("site.css?v=1", with: "site.css?v=2")
        .replacing(Sample.revision, with: "0123"), in: .head),
    .fails(
      "<link rel=\"stylesheet\" href=\"../assets/other.css?v=3\">\n"
        + Sample.head.replacing("\"../assets/site.css?v=1", with: "▸\"../assets/site.css?v=2"),
      "revision-skew", "'../assets/site.css?v=2'", in: .head),
    .passes(
      "<!doctype html>\n<link rel=\"stylesheet\" href=\"/assets/site.css?v=2\">\n<h1>Lost</h1>\n",
      in: .file("404.html")),
    .passes(
      "<!doctype html>\n<link rel=\"stylesheet\" href=\"assets/site.css?v=2\">\n<h1>Lost</h1>\n",
      in: .file("404.html")),
  ]

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    let revision = context.manifest.revision ?? context.product.digest
    // A page of another revision is told as such.
    let own = pages.filter { page in
      page.page != nil && !page.isRefused
        && (page.revision?.stamp.revision ?? revision) == revision
    }
    var counts: [Int: [AssetVersion: Int]] = [:]
    for page in own {
      for asset in page.assets { counts[asset.file, default: [:]][asset, default: 0] += 1 }
    }
    let usual = counts.compactMapValues { versions in
      let all = versions.values.reduce(0, +)
      return versions.first { $0.value * 2 > all }?.key
    }
    return CheckOutcome(
      findings: own.compactMap { page in
        let others = page.assets.lazy.compactMap { asset in
          usual[asset.file].flatMap { $0.version == asset.version ? nil : (asset, $0) }
        }
        guard let (other, common) = others.first,
          let example = own.first(where: { $0.assets.contains(common) })
        else { return nil }
        return finding(other, on: page, common, on: example, in: context)
      })
  }

  /// What a page asks for, where most ask for what another one does: both are read once more.
  private static func finding(
    _ other: AssetVersion, on record: PageRecord, _ common: AssetVersion,
    on example: PageRecord, in context: CheckContext
  ) -> Finding? {
    guard let (page, link) = link(for: other, on: record, in: context),
      let (_, usual) = self.link(for: common, on: example, in: context)
    else { return nil }
    let version = String(usual.text[AssetVersion.query(of: usual)...])
    return Finding(
      "revision-skew", at: page.position(at: link.offset),
      "the page asks for '\(link.text)', and most pages ask for '\(version)'",
      hint: "run 'make site' and publish all of it: the page is of another build",
      expected: version, actual: String(link.text[AssetVersion.query(of: link)...]),
      about: Subject(fact: "revision", channel: page.name, item: link.text))
  }

  private static func link(
    for asset: AssetVersion, on record: PageRecord, in context: CheckContext
  ) -> (PublishedPage, PageLink)? {
    guard let source = try? context.folder.text(of: record.path),
      case .page(let page) = PageReading(
        source, path: record.path, page: record.page, site: context.configuration.url)
    else { return nil }
    return AssetVersion.all(on: page).first { $0.asset == asset }.map { (page, $0.link) }
  }
}
