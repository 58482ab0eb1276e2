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

  /// Makes everything in memory and collects every finding; writes nothing.
  package func plan() throws(FileError) -> SitePlan {
    let files = FileCollection()
    let made = try make(into: files)
    return SitePlan(
      files: made.isFaulty ? [] : files.files, findings: made.findings,
      pageCount: made.pageCount, inventory: made.inventory, includedFiles: made.includedFiles)
  }

  /// Makes everything, each page beside the folder as soon as it is made, and then brings the folder
  /// to hold it, or leaves it as it is while anything is wrong.
  package func build(
    into output: inout OutputFolder, anew isAnew: Bool = false
  ) throws(FileError) -> SiteBuild {
    let draft = try output.draft(anew: isAnew)
    let made = try make(into: draft)
    progress.begin(.writing)
    let publication = made.isFaulty ? nil : try output.publish(draft)
    return SiteBuild(
      findings: made.findings + (publication?.findings ?? []), pageCount: made.pageCount,
      publication: publication, inventory: made.inventory, includedFiles: made.includedFiles)
  }

  private func make(into sink: any FileSink) throws(FileError) -> MadeSite {
    progress.begin(.reading)
    let reading = try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content),
      includingDrafts: configuration.includesDrafts)
    let colours = CodeColours(
      configuration.highlighting, python: python,
      cache: Paths.join(folders.base, ".build/colours"))
    let sources = try SiteSources(reading, product, configuration, folders, progress, colours)
    return try SiteMaking(
      of: sources, colours: colours, into: sink, telling: progress
    ).run()
  }

  /// Collects the findings of a plan, and writes no more of the site than they take.
  package func review(_ reading: OutlineReading) throws(FileError) -> [Finding] {
    progress.begin(.sources, pages: reading.outline.pages.count)
    let sources = try SiteSources(reading, product, configuration, folders, progress)
    let pages = reading.outline.pages
    let looked = try sources.map { page, expanded in
      let survey = SurveyedPage(expanded)
      return (sources.record(of: page, survey), PageShape(of: page, survey, in: sources.site))
    }
    let records = looked.map(\.0)
    // Pages of one shape ask the same of the templates: one of them tells what these lack.
    var shapes: Set<PageShape> = []
    let samples = pages.indices.filter { shapes.insert(looked[$0].1).inserted }.map { pages[$0] }
    let layout = PageLayout(site: sources.site, theme: sources.theme)
    let laidOut = try sources.map(samples) { layout.page($0, RenderedPage($1)) }
    let inventory = try sources.inventory(of: records)
    return sources.findings(in: records) + (inventory?.reviewFindings ?? [])
      + LaidOutPage.findings(of: laidOut + [layout.notFoundPage] + layout.redirectPages)
  }
}
