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
    guard let whole = draft.remembered(LanguageModelFiles.whole) else { return }
    let isKnown =
      whole == before.whole && made.wholeKey == before.wholeKey
      && made.pages.count { $0.key != nil } == before.pages.count
    if isKnown, areKnown(made.pages, draft) { return }
    KeptFiles.keep(as: name, in: folder) { (file) throws(FileError) in
      var next = 0
      try SiteMemory.write(whole: whole, made.wholeKey, madeBy: tool, to: &file) {
        var part: [UInt8] = []
        while part.isEmpty, next < made.pages.count {
          let end = min(next + Self.part, made.pages.count)
          let pages = Self.remembered(made.pages[next..<end], draft, Self.bytes(of:_:))
          for bytes in pages { part += bytes }
          next = end
        }
        return part
      }
    }
  }

  /// How many pages are looked at before what is told of them is written.
  private static let part = 1_024

  /// Whether the pages are as they were remembered before.
  private func areKnown(_ pages: [MadePage], _ draft: SiteDraft) -> Bool {
    let before = before
    return stride(from: 0, to: pages.count, by: Self.part).allSatisfy { start in
      Self.remembered(pages[start..<min(start + Self.part, pages.count)], draft) { path, page in
        before.pages[path] == page
      }.allSatisfy { $0 }
    }
  }

  /// What is made of pages as they are to be remembered, on all cores.
  private static func remembered<Result: Sendable>(
    _ pages: ArraySlice<MadePage>, _ draft: SiteDraft,
    _ body: @escaping @Sendable (String, RememberedPage) -> Result
  ) -> [Result] {
    Workers.map(pages.count) { index -> Result? in
      let page = pages[pages.startIndex + index]
      let files = [page.page.htmlFile, page.page.twinFile].compactMap(draft.remembered)
      guard let key = page.key, files.count == 2 else { return nil }
      return body(
        page.page.path,
        RememberedPage(key: key, includes: page.includes, files: files, record: page.record))
    }.compactMap(\.self)
  }

  private static func bytes(of path: String, _ page: RememberedPage) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(path)
    page.write(to: &writer)
    return writer.bytes
  }
}
