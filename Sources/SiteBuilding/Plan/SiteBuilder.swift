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
  private let tool: String?

  /// A builder whose code has its colours from the Python at a path, where the configuration says so.
  ///
  /// Where it is told which tool it is, of all that there have been, it leaves the pages as they are
  /// that this tool made already.
  package init(
    product: Product, configuration: SiteConfiguration, folders: SiteFolders,
    python: String? = nil, tool: String? = nil, progress: RunProgress = .unobserved
  ) {
    self.product = product
    self.configuration = configuration
    self.folders = folders
    self.python = python
    self.progress = progress
    self.tool = tool
  }

  /// Makes everything in memory and collects every finding; writes nothing.
  package func plan() throws(FileError) -> SitePlan {
    progress.begin(.reading)
    let files = FileCollection()
    let made = try make(sources(), into: files)
    return SitePlan(
      files: made.isFaulty ? [] : files.files, findings: made.findings,
      pageCount: made.pages.count, inventory: made.inventory)
  }

  /// Makes everything, each page beside the folder as soon as it is made, and then brings the
  /// folder to hold it, or leaves it as it is while anything is wrong.
  package func build(
    into output: inout OutputFolder, anew isAnew: Bool = false
  ) throws(FileError) -> SiteBuild {
    progress.begin(.reading)
    let (site, folders, tool) = (output.path, folders, tool)
    let (known, read) = Workers.both(
      {
        (
          present: Result { () throws(FileError) in try OutputFolder.contents(of: site) },
          memory: tool.map { PageMemory(of: site, in: folders.base, madeBy: $0, anew: isAnew) }
        )
      },
      { Result { () throws(FileError) in try sources() } })
    let draft = output.draft(of: try known.present.get(), anew: isAnew)
    let memory = known.memory
    let made = try make(read.get(), into: draft, remembering: memory)
    progress.begin(.writing)
    try progress.goOn()
    let publication = made.isFaulty ? nil : try output.publish(draft)
    let isPublished = publication?.findings.isEmpty ?? false
    if isPublished { memory?.keep(made, published: draft) }
    return SiteBuild(
      findings: made.findings + (publication?.findings ?? []), pageCount: made.pages.count,
      publication: publication, inventory: made.inventory,
      includedFiles: IncludedFile.all(of: made.pages, in: folders),
      renewal: isPublished ? made.renewal : nil)
  }

  private func make(
    _ read: (sources: SiteSources, colours: CodeColours?), into sink: any FileSink,
    remembering memory: PageMemory? = nil
  ) throws(FileError) -> MadeSite {
    try SiteMaking(
      of: read.sources, colours: read.colours, into: sink, remembering: memory, telling: progress
    ).run()
  }

  /// Reads what the site is made from, and tells what colours its code.
  private func sources() throws(FileError) -> (sources: SiteSources, colours: CodeColours?) {
    let reading = try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content),
      includingDrafts: configuration.includesDrafts)
    let colours = CodeColours(
      configuration.highlighting, python: python,
      cache: Paths.join(folders.base, ".build/colours"))
    return (try SiteSources(reading, product, configuration, folders, progress, colours), colours)
  }

  /// Collects the findings of a plan, and writes no more of the site than they take.
  ///
  /// A page that was built into a site without fault, of what it is made of now, is not looked at.
  package func review(
    _ reading: OutlineReading, of site: String
  ) throws(FileError) -> [Finding] {
    progress.begin(.sources, pages: reading.outline.pages.count)
    let sources = try SiteSources(reading, product, configuration, folders, progress)
    let memory = tool.map {
      PageMemory(of: Paths.normalized(site), in: folders.base, madeBy: $0, anew: false)
    }
    let keys = memory?.keys(of: sources)
    let pages = reading.outline.pages
    let looked = try sources.map { (page) throws(FileError) -> (PageRecord, PageShape?) in
      let text = try sources.text(of: page)
      if let memory, let keys,
        let known = memory.page(page, keys.key(of: page, text), sources.links)
      {
        return (known.record, nil)
      }
      let survey = SurveyedPage(sources.expanded(page, text))
      return (sources.record(of: page, survey), PageShape(of: page, survey, in: sources.site))
    }
    let records = looked.map(\.0)
    // Pages of one shape ask the same of the templates: one of them tells what these lack.
    var shapes: Set<PageShape> = []
    let samples = pages.indices.filter { looked[$0].1.map { shapes.insert($0).inserted } ?? false }
      .map { pages[$0] }
    let layout = PageLayout(site: sources.site, theme: sources.theme)
    let laidOut = try sources.map(samples) { (page) throws(FileError) in
      layout.page(page, RenderedPage(sources.expanded(page, try sources.text(of: page))))
    }
    let inventory = try sources.inventory(of: records)
    return sources.findings(in: records) + (inventory?.reviewFindings ?? [])
      + LaidOutPage.findings(of: laidOut + [layout.notFoundPage] + layout.redirectPages)
  }
}
