/// Takes `llms-full.txt` apart: each page's text stands below a break and a line with its address.
struct WholeText {
  let utf8: [UInt8]
  /// The twins there should be.
  let known: Set<String>

  var pieces: [PublishedLists.Piece] {
    let fences = MarkdownFence.all(in: utf8).filter(\.isClosed).map {
      $0.start..<$0.content.upperBound
    }
    var sources: [(file: String, line: Range<Int>, end: Int)] = []
    var last: MarkdownLine?
    var lastStart = 0
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      let line = MarkdownLine(utf8, start..<end)
      if let above = last, above.isBreak, let file = Self.source(in: line),
        known.contains(file) || !fences.contains(where: { $0.contains(start) })
      {
        sources.append((file, start..<end, lastStart))
      }
      if !line.isBlank { (last, lastStart) = (line, start) }
      start = end + 1
    }
    return sources.indices.map { index in
      let next = index + 1 < sources.count ? sources[index + 1].end : utf8.count
      let (file, line, _) = sources[index]
      return PublishedLists.Piece(
        file: file, offset: line.lowerBound, range: min(line.upperBound + 1, next)..<next)
    }
  }

  /// The address in a line such as `Source: [docs/index.md](docs/index.md)`.
  private static func source(in line: MarkdownLine) -> String? {
    guard line.bytes.starts(with: "Source:".utf8) else { return nil }
    var rest = line
    rest.drop("Source:".utf8.count)
    let inline = MarkdownInline(line.utf8, [rest.range])
    guard inline.links.count == 1, let link = inline.links.first,
      case .file(let file, nil) = LinkTarget(link.address, from: ""), file.hasSuffix(".md")
    else { return nil }
    return file
  }
}
