package import CanonicalModel
internal import Diagnostics
package import FileSystem
internal import PageRendering
package import SiteDescription
internal import Templating

/// Road 1: from the content folder, the theme and the model to every byte of the site.
package struct SiteBuilder: Sendable {
  private let product: Product
  private let configuration: SiteConfiguration
  private let folders: SiteFolders

  package init(product: Product, configuration: SiteConfiguration, folders: SiteFolders) {
    self.product = product
    self.configuration = configuration
    self.folders = folders
  }

  /// Renders everything in memory and collects every finding; writes nothing.
  package func plan() throws(FileError) -> SitePlan {
    let reading = try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content))
    let theme = try Theme(folder: folders.theme, shownAs: folders.shown(folders.theme))
    let site = SiteContext(
      product: product, configuration: configuration, outline: reading.outline)
    var findings = reading.findings + theme.findings + site.findings
    var pages: [RenderedPage] = []
    for page in reading.outline.pages {
      let rendered = render(page, utf8: try read(page), in: site)
      findings += rendered.findings
      pages.append(rendered)
    }
    let published = zip(reading.outline.pages, pages).map { ($0, $1) }
    findings += LinkCheck(outline: reading.outline, assets: Set(reading.assets))
      .findings(in: published)
    findings += TrailCheck(product: product, site: site).findings
    let layout = PageLayout(site: site, theme: theme)
    var files = published.flatMap { page, rendered in layout.files(of: page, rendered) }
    files.append(layout.notFoundFile)
    findings += layout.findings
    files += product.policies.flatMap(PolicyFiles.files)
    files += SearchEngineFiles.files(of: reading.outline, url: configuration.url)
    files += theme.assets
    for asset in reading.assets {
      files.append(
        OutputFile(path: asset, bytes: try Files.read("\(folders.content)/\(asset)")))
    }
    files.append(ManifestFile.file(for: files, of: product))
    findings += OutputCollision.findings(in: files)
    return SitePlan(
      files: findings.contains { $0.severity == .error } ? [] : files,
      findings: findings, pageCount: pages.count)
  }

  private func read(_ page: OutlinePage) throws(FileError) -> [UInt8] {
    try Files.read("\(folders.content)/\(page.path).md")
  }

  private func render(
    _ page: OutlinePage, utf8: [UInt8], in site: SiteContext
  ) -> RenderedPage {
    let source = SourcePage(
      file: page.file, path: page.path, utf8: utf8, bodyLine: page.frontMatter.bodyLine)
    return RenderedPage(
      ExpandedPage(ParsedPage(source), context: site.pageContext(of: page)))
  }
}
