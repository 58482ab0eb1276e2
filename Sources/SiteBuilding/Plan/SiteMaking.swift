internal import CanonicalModel
internal import Diagnostics
internal import Digests
internal import FileSystem
internal import PageRendering
internal import SiteDescription

/// Makes the files of a site from its sources: page by page, so that no more than the pages that
/// are worked on are in memory.
struct SiteMaking: Sendable {
  private let sources: SiteSources
  private let colours: CodeColours?
  private let sink: any FileSink
  private let progress: RunProgress
  private let memory: PageMemory?
  private let keys: PageKeys?
  private let making: PageMaking
  private let lists: LanguageModelFiles

  init(
    of sources: SiteSources, colours: CodeColours?, into sink: any FileSink,
    remembering memory: PageMemory?, telling progress: RunProgress
  ) {
    self.sources = sources
    self.colours = colours
    self.sink = sink
    self.progress = progress
    self.memory = memory
    keys = memory?.keys(of: sources)
    making = PageMaking(of: sources)
    lists = LanguageModelFiles(site: sources.site)
  }

  func run() throws(FileError) -> MadeSite {
    let pages = sources.reading.outline.pages
    progress.begin(.rendering, pages: pages.count)
    let made = try sources.map(nil, make)
    progress.begin(.checking, pages: pages.count)
    sink.settle()
    let (whole, rest) = Workers.both(
      { Result { () throws(FileError) in try takeWhole() } },
      { Result { () throws(FileError) in try judge(made.map(\.record)) } })
    let (findings, inventory) = try rest.get()
    let isSound = findings.allSatisfy { $0.severity != .error }
    progress.begin(.writing)
    let wholeKey = isSound ? try whole.get() : ""
    if isSound {
      var watch = PartWatch(progress)
      defer { watch.end(.digests) }
      sink.take(ManifestFile.file(model: sources.site.product.digest, digests: sink.digests))
    }
    let hasDrafts = sources.site.configuration.includesDrafts
    return MadeSite(
      findings: findings, pages: made, wholeKey: wholeKey,
      inventory: hasDrafts ? nil : inventory?.update,
      renewal: PageRenewal(of: made, by: making, colours))
  }

  /// Makes the files that are made of no page, and tells what is wrong with the site.
  private func judge(
    _ records: [PageRecord]
  ) throws(FileError) -> (findings: [Finding], inventory: InventoryCheck?) {
    let others = [making.layout.notFoundPage] + making.layout.redirectPages
    let list = lists.indexFile
    for file in others.flatMap(\.files) + sources.otherFiles + [list] { sink.take(file) }
    let inventory = try sources.inventory(of: records)
    var findings =
      sources.findings(in: records)
      + Finding.once(records.flatMap(\.faults.template) + others.flatMap(\.findings))
      + (inventory?.findings ?? []) + (try colours?.findings() ?? [])
    // What other findings are about is left in files too, and told once.
    if findings.allSatisfy({ $0.severity != .error }) {
      findings += leftovers(in: records, others.flatMap(\.files) + [list])
    }
    return (findings, inventory)
  }

  /// Makes the files of a page, unless they are there as it would make them.
  private func make(_ page: OutlinePage) throws(FileError) -> MadePage {
    try progress.goOn()
    var watch = PartWatch(progress)
    let text = try sources.text(of: page)
    let key = keys?.key(of: page, text)
    let known = memory?.page(page, key, sources.links)
    watch.end(.sources)
    if let memory, let known, known.files.allSatisfy({ sink.keep(memory.before.known($0)) }) {
      watch.end(.files)
      return MadePage(page: page, record: known.record, key: key, includes: known.includes)
    }
    let made = making.make(page, text, &watch)
    if made.record.faults.preventPublication { sink.giveUp() }
    for file in made.files {
      let digest = SHA256.hex(of: file.bytes)
      watch.end(.digests)
      sink.take(file, digest: digest)
      watch.end(file.path == page.twinFile ? .twins : .files)
    }
    return MadePage(
      page: page, record: made.record, key: made.record.isFaultless ? key : nil,
      includes: made.includes)
  }

  /// What tools left in the files to be published, given what is kept of each page, and the files
  /// that are made of none.
  private func leftovers(in records: [PageRecord], _ made: [OutputFile]) -> [Finding] {
    let repeated = records.flatMap(\.faults.repeated)
    guard repeated.isEmpty else { return repeated }
    let copied = Set(sources.reading.assets)
    let themed = Set(sources.theme.assets.map(\.path))
    let (files, residue) = (sources.otherFiles, making.residue)
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

  /// Makes the file of all twins, and names what it is made from.
  private func takeWhole() throws(FileError) -> String {
    var watch = PartWatch(progress)
    defer { watch.end(.twins) }
    let key = lists.wholeKey(sink.digests)
    if !isWhole(key) {
      let (sink, progress) = (sink, progress)
      try sink.take(
        LanguageModelFiles.whole,
        inParts: lists.whole { (page) throws(FileError) in
          try progress.goOn()
          return try sink.bytes(of: page.twinFile)
        })
    }
    return key
  }

  /// Whether the file of all twins is there as it would be made.
  private func isWhole(_ key: String) -> Bool {
    guard let memory, let file = memory.before.whole, memory.before.wholeKey == key else {
      return false
    }
    return sink.keep(memory.before.known(file))
  }
}

extension RunProgress {
  /// Ends a build that is of no use any more.
  func goOn() throws(FileError) {
    if isStopped { throw .stopped("build", "the site") }
  }
}
