internal import Diagnostics
internal import Digests
internal import PageRendering
internal import SiteDescription

/// Names each page by all that its files depend on, what it includes and has links to aside: where
/// the name is the same as before, so would the files be.
struct PageKeys: Sendable {
  private let site: SiteContext
  /// The digest of what all pages depend on.
  private let shared: String
  /// The digest of the pages directly below each page that has some, by its path.
  private let below: [String: String]

  /// Nil where a page may come out otherwise though nothing has changed that is known.
  init?(of sources: SiteSources, madeBy tool: String) {
    site = sources.site
    let (site, reading) = (sources.site, sources.reading)
    // Whichever Pygments is there may colour the code.
    if case .pygments(version: nil, _) = site.configuration.highlighting { return nil }
    let sizes = site.imageSizes.map { "\($0.key) \($0.value)" }.sorted()
    let targets = site.configuration.redirects.map { redirect -> String in
      guard case .site(let address) = redirect.target else { return "" }
      return RedirectValue(site: site).title(of: address)
    }
    shared = Self.digest(
      [
        tool, site.revision, "\(site.configuration)", "\(sources.folders)", site.assetVersion,
        sources.theme.templateDigest, Self.digest(targets), Self.digest(sizes),
      ])
    var below: [String: String] = [:]
    for page in reading.outline.pages where page.isIndex {
      let children = reading.outline.children(of: page)
      below[page.path] = Self.digest(
        children.flatMap { [$0.path, $0.address, site.title(of: $0)] })
    }
    self.below = below
  }

  func key(of page: OutlinePage, _ source: [UInt8]) -> String {
    let outline = site.outline
    let around = outline.neighbours(of: page)
    var parts = [shared, page.path, SHA256.hex(of: source)]
    for step in outline.ancestry(of: page) {
      parts += [step.path, step.address, site.title(of: step), below[step.path, default: ""]]
    }
    for neighbour in [around.previous, around.next] {
      parts += neighbour.map { [$0.address, site.title(of: $0)] } ?? [""]
    }
    // The trail of the model leads over pages that may not be there.
    parts.append(
      page.frontMatter.trail == nil ? "" : Self.digest(site.trail(of: page).map(\.page.path)))
    for version in outline.versions(of: page) {
      parts += [version.address, version.frontMatter.language ?? ""]
    }
    return Self.digest(parts)
  }

  /// A digest that is another for other texts, wherever one ends and the next begins.
  private static func digest(_ parts: [String]) -> String {
    var writer = ByteWriter()
    writer.write(parts)
    return SHA256.hex(of: writer.bytes)
  }
}
