internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// `llms.txt` and `llms-full.txt` as they were published, read once for all pages.
struct PublishedLists: Sendable {
  static let indexFile = "llms.txt"
  static let wholeFile = "llms-full.txt"

  let index: SourceText?
  /// The blocks of `llms.txt`.
  let blocks: [ProseBlock]
  /// `llms-full.txt`, nil where there is none, or why it cannot be read.
  let whole: Result<WholeText?, FileError>
  private let pieceByFile: [String: WholeText.Piece]
  private let entryByFile: [String: ProseBlock]

  /// Reads the lists; an index that cannot be read is as one that is not there.
  init(of folder: PublishedFolder, _ outline: ContentOutline) {
    index = try? folder.text(of: Self.indexFile)
    blocks = index.map { MarkdownBlocks.all(in: $0.utf8) } ?? []
    let known = Set(outline.pages.map(\.twinFile))
    let whole = Result { () throws(FileError) in
      try folder.file(at: Self.wholeFile).map { file throws(FileError) in
        try WholeText(file, known: known)
      }
    }
    self.whole = whole
    let pieces = (try? whole.get())?.pieces ?? []
    pieceByFile = Dictionary(
      pieces.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    entryByFile = Dictionary(
      blocks.compactMap { block in Self.file(of: block).map { ($0, block) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The file that an entry of `llms.txt` leads to; nil for a block that is no entry.
  static func file(of block: ProseBlock) -> String? {
    guard case .item = block.kind, let link = block.links.first,
      case .file(let file, _) = LinkTarget(link.address, from: "")
    else { return nil }
    return file
  }

  /// What `llms.txt` says of a page.
  func entry(of page: OutlinePage) -> ProseBlock? {
    entryByFile[page.twinFile] ?? entryByFile[page.htmlFile]
  }

  /// The page's text in `llms-full.txt`; nil where there is none.
  func piece(of page: OutlinePage) throws(FileError) -> TwinText? {
    guard let whole = try? whole.get(), let piece = pieceByFile[page.twinFile] else { return nil }
    return TwinText(try whole.text(of: piece), of: piece, in: whole)
  }
}
