internal import Diagnostics

/// Goes through `llms-full.txt` line by line, and notes where each page's text stands.
struct WholeTextWalk {
  private struct Source {
    let file: String
    let label: String
    let offset: Int
    let line: Int
    /// Where the line ends, and where the break above it begins.
    let end: Int
    let breakStart: Int
    /// True within a fence that is open still, for what is no page.
    let isDoubtful: Bool
  }

  /// The twins there should be.
  let known: Set<String>
  /// How much was gone through.
  private(set) var offset = 0

  private var fences = FenceWalk()
  private var sources: [Source] = []
  /// The first that is doubtful.
  private var doubtful: Int?
  private var line = 0
  /// The last line that was not empty.
  private var last: (isBreak: Bool, start: Int)?

  /// Begins at the start of a text.
  init(known: Set<String>) { self.known = known }

  /// Takes whole lines.
  mutating func take(_ utf8: [UInt8], to end: Int) {
    var start = 0
    while start < end {
      let lineEnd = utf8[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      line += 1
      take(MarkdownLine(utf8, start..<lineEnd), start..<lineEnd)
      start = lineEnd + 1
    }
    offset += end
  }

  private mutating func take(_ text: MarkdownLine, _ range: Range<Int>) {
    if case .closed? = fences.take(text) { dropDoubtful() }
    if let last, last.isBreak, let (file, label) = Self.source(in: text) {
      let source = Source(
        file: file, label: label, offset: offset + range.lowerBound, line: line,
        end: offset + range.upperBound, breakStart: last.start,
        isDoubtful: fences.open != nil && !known.contains(file))
      if source.isDoubtful { doubtful = doubtful ?? sources.count }
      sources.append(source)
    }
    if !text.isBlank { last = (text.isBreak, offset + range.lowerBound) }
  }

  /// What looked like a page within a fence was an example of one.
  private mutating func dropDoubtful() {
    guard let first = doubtful else { return }
    let certain = sources[first...].filter { !$0.isDoubtful }
    sources.replaceSubrange(first..., with: certain)
    doubtful = nil
  }

  /// The pages' texts in order, once all lines were taken.
  var pieces: [WholeText.Piece] {
    sources.indices.map { index in
      let next = index + 1 < sources.count ? sources[index + 1].breakStart : offset
      let source = sources[index]
      return WholeText.Piece(
        file: source.file, label: source.label, offset: source.offset, line: source.line,
        range: min(source.end + 1, next)..<next)
    }
  }

  /// The address in a line such as `Source: [docs/index.md](docs/index.md)`, and what it is called.
  private static func source(in line: MarkdownLine) -> (file: String, label: String)? {
    guard line.bytes.starts(with: "Source:".utf8) else { return nil }
    var rest = line
    rest.drop("Source:".utf8.count)
    let inline = MarkdownInline(line.utf8, [rest.range])
    guard inline.links.count == 1, let link = inline.links.first,
      case .file(let file, nil) = LinkTarget(link.address, from: ""), file.hasSuffix(".md")
    else { return nil }
    let label = line.bytes.drop { $0 != UInt8(ascii: "[") }.dropFirst()
      .prefix { $0 != UInt8(ascii: "]") }
    return (file, String(decoding: label, as: UTF8.self))
  }
}
