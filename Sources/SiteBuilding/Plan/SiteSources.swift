internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import PageRendering
internal import SiteDescription

/// All that a site is made from, read but for the text of its pages.
struct SiteSources: Sendable {
  let site: SiteContext
  let theme: Theme
  /// The files that are made of no page, the manifest aside.
  let otherFiles: [OutputFile]
  let reading: OutlineReading
  /// Follows the links of pages.
  let links: LinkCheck
  private let content: String
  /// The content folder as messages name it.
  let shownContent: String
  private let includes: IncludedFiles
  let folders: SiteFolders
  private let progress: RunProgress

  init(
    _ reading: OutlineReading, _ product: Product, _ configuration: SiteConfiguration,
    _ folders: SiteFolders, _ progress: RunProgress, _ colours: CodeColours? = nil
  ) throws(FileError) {
    self.reading = reading
    content = folders.content
    shownContent = folders.shown(folders.content)
    includes = IncludedFiles(folders: folders)
    self.folders = folders
    self.progress = progress
    theme = try Theme(folder: folders.theme, shownAs: folders.shown(folders.theme))
    var assets: [OutputFile] = []
    for asset in reading.assets {
      assets.append(OutputFile(path: asset, bytes: try Files.read("\(content)/\(asset)")))
    }
    site = SiteContext(
      product: product, configuration: configuration, outline: reading.outline,
      assetVersion: theme.assetVersion,
      imageSizes: Dictionary(
        uniqueKeysWithValues: assets.compactMap { asset in
          ImageSize(of: asset.bytes).map { (asset.path, $0) }
        }), codeReader: colours?.reader)
    links = LinkCheck(
      outline: reading.outline, assets: Set(reading.assets), imageSizes: site.imageSizes,
      drafts: Set(reading.drafts))
    otherFiles =
      product.publishedPolicies.flatMap(PolicyFiles.files)
      + FeedFiles.files(of: product, configuration)
      + SearchEngineFiles.files(of: reading.outline, url: configuration.url) + theme.assets + assets
  }

  /// What is made of each page in order, or of some of them, on all cores.
  func map<Made: Sendable>(
    _ pages: [OutlinePage]? = nil,
    _ body: @escaping @Sendable (OutlinePage) throws(FileError) -> Made
  ) throws(FileError) -> [Made] {
    let pages = pages ?? reading.outline.pages
    let made = Workers.map(pages.count) { index in
      progress.page(pages[index].file) {
        Result { () throws(FileError) in try body(pages[index]) }
      }
    }
    var all: [Made] = []
    all.reserveCapacity(made.count)
    for one in made { all.append(try one.get()) }
    return all
  }

  /// What is kept of a page, given what it was found to hold.
  func record(
    of page: OutlinePage, _ survey: SurveyedPage, adding faults: PageRecord.Faults = .init()
  ) -> PageRecord {
    var faults = faults
    let (dead, toHeadings) = links.parted(survey.links, on: page)
    faults.source = survey.findings + dead
    return PageRecord(survey, headingLinks: toHeadings, faults: faults)
  }

  /// What is wrong with the sources, given what is kept of each page.
  func findings(in records: [PageRecord]) -> [Finding] {
    let pages = zip(reading.outline.pages, records).map { (page: $0, record: $1) }
    let others =
      [PageLayout.notFoundPath, ManifestFile.path] + LanguageModelFiles.paths
      + otherFiles.map(\.path)
    let variables = VariableCheck(site: site)
    return reading.findings + theme.findings
      + variables.once(site.findings + records.flatMap(\.faults.source))
      + variables.findings(in: pages)
      + links.findings(in: pages)
      + RedirectCheck(
        redirects: site.configuration.redirects, outline: reading.outline,
        files: Set(others)
      ).findings(in: pages)
      + OutputCollision(
        outline: reading.outline, content: shownContent, assets: Set(reading.assets)
      ).findings(in: others)
      + PathCheck(
        outline: reading.outline, content: shownContent, assets: reading.assets
      ).findings
      + TrailCheck(product: site.product, site: site).findings
      + RevisionCheck(product: site.product).findings
  }

  /// The site held against its inventory, given what is kept of each page; nil where none is kept.
  func inventory(of records: [PageRecord]) throws(FileError) -> InventoryCheck? {
    let path = Paths.join(folders.base, InventoryReading.name)
    let utf8: [UInt8]
    do throws(FileError) {
      utf8 = try Files.read(path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    let themed = Set(theme.assets.map(\.path))
    return InventoryCheck(
      of: SiteInventory(
        pages: zip(reading.outline.pages, records).map { (page: $0, record: $1) },
        files: otherFiles.map(\.path).filter { !themed.contains($0) },
        redirects: site.configuration.redirects),
      against: utf8, shownAs: folders.shown(path))
  }

  /// Where the text of a page is.
  func path(of page: OutlinePage) -> String { "\(content)/\(page.path).md" }

  /// The text of a page as it is on the disk.
  func text(of page: OutlinePage) throws(FileError) -> [UInt8] { try Files.read(path(of: page)) }

  /// What stands at the head of a page's text; nil where that has faults.
  func frontMatter(of page: OutlinePage, _ text: [UInt8]) -> FrontMatter? {
    let reading = FrontMatterReading(
      utf8: text, file: page.file, fallbackTitle: OutlineReading.fallbackTitle(of: page.path))
    return reading.findings.isEmpty ? reading.frontMatter : nil
  }

  /// A page with what it includes and asks for; each file that is looked for is noted.
  func expanded(
    _ page: OutlinePage, _ text: [UInt8],
    noting note: @escaping (RememberedInclude) -> Void = { _ in }
  ) -> ExpandedPage {
    let source = SourcePage(
      file: page.file, path: page.path, utf8: text, bodyLine: page.frontMatter.bodyLine)
    let whole = SourcePage(source) { (name, includer) throws(IncludeFault) in
      try includes.source(named: name, in: includer, noting: note)
    }
    return ExpandedPage(ParsedPage(whole), context: site.pageContext(of: page))
  }
}
