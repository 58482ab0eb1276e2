internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import PageRendering
internal import SiteDescription

/// Makes the files of a site from its sources: page by page, so that no more than the pages that are
/// worked on are in memory.
struct SiteMaking: Sendable {
  private let sources: SiteSources
  private let colours: CodeColours?
  private let sink: any FileSink
  private let progress: RunProgress
  private let layout: PageLayout
  private let residue: ResidueCheck

  init(
    of sources: SiteSources, colours: CodeColours?, into sink: any FileSink,
    telling progress: RunProgress
  ) {
    self.sources = sources
    self.colours = colours
    self.sink = sink
    self.progress = progress
    layout = PageLayout(site: sources.site, theme: sources.theme)
    residue = ResidueCheck(
      folders: sources.folders, subjects: Set(FactTable(of: sources.site.product).subjects))
  }

  func run() throws(FileError) -> MadeSite {
    let pages = sources.reading.outline.pages
    progress.begin(.rendering, pages: pages.count)
    let records = try sources.map { make($0, RenderedPage($1)) }
    let others = [layout.notFoundPage] + layout.redirectPages
    for file in others.flatMap(\.files) + sources.otherFiles { sink.take(file) }
    progress.begin(.checking, pages: pages.count)
    let inventory = try sources.inventory(of: records)
    var findings =
      sources.findings(in: records)
      + Finding.once(records.flatMap(\.faults.template) + others.flatMap(\.findings))
      + (inventory?.findings ?? []) + (try colours?.findings() ?? [])
    let list = LanguageModelFiles(site: sources.site)
    // What other findings are about is left in files too, and told once.
    if findings.allSatisfy({ $0.severity != .error }) {
      findings += leftovers(in: records, others.flatMap(\.files) + [list.indexFile])
    }
    if findings.allSatisfy({ $0.severity != .error }) { try takeLists(list) }
    let hasDrafts = sources.site.configuration.includesDrafts
    return MadeSite(
      findings: findings, pageCount: pages.count, inventory: hasDrafts ? nil : inventory?.update,
      includedFiles: sources.includedFiles)
  }

  /// Makes the files of a page, and keeps what is to be known of it.
  private func make(_ page: OutlinePage, _ rendered: RenderedPage) -> PageRecord {
    let laidOut = layout.page(page, rendered)
    let site = sources.site
    let repeated = RepeatedText(
      page: page, title: site.title(of: page),
      description: site.descriptions[page.path, default: ""], headings: rendered.headings
    ).findings
    let record = sources.record(
      of: page, rendered.survey,
      adding: PageRecord.Faults(
        repeated: repeated, template: laidOut.findings,
        residue: residue.findings(in: laidOut.files, of: page)))
    if record.faults.preventPublication { sink.giveUp() }
    for file in laidOut.files { sink.take(file) }
    return record
  }

  /// What tools left in the files to be published, given what is kept of each page, and the files
  /// that are made of none.
  private func leftovers(in records: [PageRecord], _ made: [OutputFile]) -> [Finding] {
    let repeated = records.flatMap(\.faults.repeated)
    guard repeated.isEmpty else { return repeated }
    let copied = Set(sources.reading.assets)
    let themed = Set(sources.theme.assets.map(\.path))
    let files = sources.otherFiles
    let inOthers = Workers.map(files.count) { index in
      let file = files[index]
      if copied.contains(file.path) {
        return residue.findings(
          inCopied: file, from: "\(sources.shownContent)/\(file.path)")
      }
      return themed.contains(file.path) ? [] : residue.findings(in: file)
    }
    // What stands in a template is left in every page, and told of the first.
    var seen: Set<[String]> = []
    let found =
      records.flatMap(\.faults.residue) + made.flatMap(residue.findings)
      + inOthers.flatMap(\.self)
    return found.filter { seen.insert([$0.position.description, $0.subject.item]).inserted }
  }

  /// Makes the files that tell of all others.
  private func takeLists(_ list: LanguageModelFiles) throws(FileError) {
    progress.begin(.writing)
    sink.take(list.indexFile)
    let sink = sink
    try sink.take(
      LanguageModelFiles.whole,
      inParts: list.whole { (page) throws(FileError) in try sink.bytes(of: page.twinFile) })
    sink.take(
      ManifestFile.file(model: sources.site.product.digest, digests: sink.digests))
  }
}
