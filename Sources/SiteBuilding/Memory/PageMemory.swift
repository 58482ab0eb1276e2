internal import Diagnostics
internal import Digests
internal import FileSystem
internal import SiteDescription

/// The memory of one build: what the build before has left, and where this one leaves its own.
struct PageMemory: Sendable {
  let before: SiteMemory
  private let folder: String
  private let name: String
  private let tool: String

  /// Opens the memory of the site in a folder; what the build before has left is not looked at
  /// where all is to be made anew.
  init(of site: String, in base: String, madeBy tool: String, anew isAnew: Bool) {
    name = String(SHA256.hex(of: Array(site.utf8)).prefix(16))
    folder = Paths.join(base, ".build/pages")
    self.tool = tool
    before =
      (isAnew ? nil : SiteMemory(file: "\(folder)/\(name)", madeBy: tool)) ?? SiteMemory()
  }

  /// Names pages as this tool makes them.
  func keys(of sources: SiteSources) -> PageKeys? { PageKeys(of: sources, madeBy: tool) }

  /// A page as the build before made it, where all that it depends on is the same now, and what it
  /// has links to is still there.
  func page(_ page: OutlinePage, _ key: String?, _ links: LinkCheck) -> RememberedPage? {
    guard let known = before.pages[page.path], known.key == key, links.findsAll(of: known.record),
      known.includes.allSatisfy({ $0.isSame(limit: IncludedFiles.limit) })
    else { return nil }
    return known
  }

  /// Keeps what was made, now that it is published; nothing is written where nothing is new.
  func keep(_ made: MadeSite, published draft: SiteDraft) {
    var memory = SiteMemory()
    let pages = made.pages
    let remembered = Workers.map(pages.count) { index -> RememberedPage? in
      let page = pages[index]
      let files = [page.page.htmlFile, page.page.twinFile].compactMap(draft.remembered)
      guard let key = page.key, files.count == 2 else { return nil }
      return RememberedPage(
        key: key, includes: page.includes, files: files, record: page.record)
    }
    for (page, known) in zip(pages, remembered) { memory.pages[page.page.path] = known }
    memory.whole = draft.remembered(LanguageModelFiles.whole)
    memory.wholeKey = made.wholeKey
    guard memory != before, let bytes = memory.bytes(madeBy: tool) else { return }
    KeptFiles.keep(bytes, as: name, in: folder)
  }
}
