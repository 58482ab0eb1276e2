internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// `llms.txt` and `llms-full.txt` as they were published, read once for all pages.
struct PublishedLists: Sendable {
  static let indexFile = "llms.txt"
  static let wholeFile = "llms-full.txt"

  /// A page's text within `llms-full.txt`.
  struct Piece: Sendable {
    /// The twin it says it repeats.
    let file: String
    /// Where it says so.
    let offset: Int
    let range: Range<Int>
  }

  let index: SourceText?
  /// The blocks of `llms.txt`.
  let blocks: [ProseBlock]
  let whole: SourceText?
  let pieces: [Piece]
  /// What stands above the first piece.
  let preface: [ProseBlock]
  private let pieceByFile: [String: Int]
  private let entryByFile: [String: ProseBlock]

  /// Reads the lists; one that cannot be read is as one that is not there.
  init(of folder: PublishedFolder, _ outline: ContentOutline) {
    index = try? folder.text(of: Self.indexFile)
    blocks = index.map { MarkdownBlocks.all(in: $0.utf8) } ?? []
    whole = try? folder.text(of: Self.wholeFile)
    let known = Set(outline.pages.map(\.twinFile))
    pieces = whole.map { WholeText(utf8: $0.utf8, known: known).pieces } ?? []
    let start = pieces.first?.offset ?? whole?.utf8.count ?? 0
    preface = MarkdownBlocks.all(in: Array((whole?.utf8 ?? []).prefix(start)))
    pieceByFile = Dictionary(
      pieces.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
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
  func piece(of page: OutlinePage) -> TwinText? {
    guard let whole, let index = pieceByFile[page.twinFile] else { return nil }
    return TwinText(
      whole, pieces[index].range, file: Self.wholeFile, name: "'\(Self.wholeFile)'")
  }
}
