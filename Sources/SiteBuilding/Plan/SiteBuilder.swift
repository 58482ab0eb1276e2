package import CanonicalModel
package import Diagnostics
package import FileSystem
internal import PageRendering
package import SiteDescription

/// Road 1: from the content folder, the theme and the model to every byte of the site.
package struct SiteBuilder: Sendable {
  private let product: Product
  private let configuration: SiteConfiguration
  private let folders: SiteFolders
  private let python: String?
  private let progress: RunProgress

  /// A builder whose code has its colours from the Python at a path, where the configuration says so.
  package init(
    product: Product, configuration: SiteConfiguration, folders: SiteFolders,
    python: String? = nil, progress: RunProgress = .unobserved
  ) {
    self.product = product
    self.configuration = configuration
    self.folders = folders
    self.python = python
    self.progress = progress
  }

  /// Renders everything in memory and collects every finding; writes nothing.
  package func plan() throws(FileError) -> SitePlan {
    progress.begin(.reading)
    let reading = try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content),
      includingDrafts: configuration.includesDrafts)
    let colours = CodeColours(
      configuration.highlighting, python: python,
      cache: Paths.join(folders.base, ".build/colours"))
    let sources = try SiteSources(reading, product, configuration, folders, progress, colours)
    progress.begin(.rendering, pages: reading.outline.pages.count)
    let pages = try sources.map { RenderedPage($0) }
    progress.begin(.layout, pages: pages.count)
    let layout = PageLayout(site: sources.site, theme: sources.theme)
    var laidOut = Workers.map(pages.count) { index in
      let page = reading.outline.pages[index]
      return progress.page(page.file) { layout.page(page, pages[index]) }
    }
    laidOut += [layout.notFoundPage] + layout.redirectPages
    let published = zip(reading.outline.pages, pages).map { ($0, $1) }
    var files = laidOut.flatMap(\.files) + sources.otherFiles
    let whole = LanguageModelFiles(site: sources.site).files(of: published)
    files += whole
    files.append(ManifestFile.file(for: files, of: product))
    progress.begin(.checking, pages: pages.count)
    let surveys = pages.map(\.survey)
    let inventory = try sources.inventory(of: surveys)
    var findings =
      sources.findings(in: surveys) + LaidOutPage.findings(of: laidOut)
      + (inventory?.findings ?? []) + (try colours?.findings() ?? [])
    // What other findings are about is left in files too, and told once.
    if findings.allSatisfy({ $0.severity != .error }) {
      let index = whole.filter { $0.path == LanguageModelFiles.index }
      findings += sources.residue(in: laidOut + [LaidOutPage(files: index, findings: [])], surveys)
    }
    return SitePlan(
      files: findings.contains { $0.severity == .error } ? [] : files,
      findings: findings, pageCount: pages.count,
      inventory: configuration.includesDrafts ? nil : inventory?.update,
      includedFiles: sources.includedFiles)
  }

  /// Collects the findings of a plan, and writes no more of the site than they take.
  package func review(_ reading: OutlineReading) throws(FileError) -> [Finding] {
    progress.begin(.sources, pages: reading.outline.pages.count)
    let sources = try SiteSources(reading, product, configuration, folders, progress)
    let surveys = try sources.map { SurveyedPage($0) }
    let pages = reading.outline.pages
    // Pages of one shape ask the same of the templates: one of them tells what these lack.
    var shapes: Set<PageShape> = []
    let samples = pages.indices.filter {
      shapes.insert(PageShape(of: pages[$0], surveys[$0], in: sources.site)).inserted
    }.map { pages[$0] }
    let layout = PageLayout(site: sources.site, theme: sources.theme)
    let laidOut = zip(samples, try sources.map(samples) { RenderedPage($0) }).map(layout.page)
    let inventory = try sources.inventory(of: surveys)
    return sources.findings(in: surveys) + (inventory?.reviewFindings ?? [])
      + LaidOutPage.findings(of: laidOut + [layout.notFoundPage] + layout.redirectPages)
  }
}
