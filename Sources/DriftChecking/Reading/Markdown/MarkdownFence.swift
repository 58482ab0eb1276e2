/// Fenced code in Markdown, found line by line, without a Markdown parser.
struct MarkdownFence {
  /// What stands behind the opening fence, such as `json`.
  let info: String
  /// Where the opening fence stands.
  let start: Int
  /// The byte range between the fences.
  let content: Range<Int>
  /// False for a fence that runs to the end of the text.
  let isClosed: Bool

  /// True for what only shows how something looks, and is not judged.
  var isIllustration: Bool { info.split(separator: " ").contains("example") }

  /// The fences of a text, in order; one may stand within a quote or an item of a list.
  static func all(in utf8: [UInt8]) -> [MarkdownFence] {
    var found: [MarkdownFence] = []
    var open: (mark: ArraySlice<UInt8>, info: String, start: Int, content: Int)?
    var lineStart = 0
    while lineStart < utf8.count {
      let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      var line = MarkdownLine(utf8, lineStart..<lineEnd)
      let next = min(lineEnd + 1, utf8.count)
      if let fence = open {
        if closes(line.bytes, fence.mark) {
          found.append(
            MarkdownFence(
              info: fence.info, start: fence.start, content: fence.content..<lineStart,
              isClosed: true))
          open = nil
        }
      } else {
        while let mark = line.itemMark, mark.length < line.bytes.count { line.drop(mark.length) }
        if let (mark, info) = opening(line.bytes) {
          open = (mark, info, line.range.lowerBound, next)
        }
      }
      lineStart = lineEnd + 1
    }
    if let open {
      found.append(
        MarkdownFence(
          info: open.info, start: open.start, content: open.content..<utf8.count, isClosed: false))
    }
    return found
  }

  private static func closes(_ line: ArraySlice<UInt8>, _ mark: ArraySlice<UInt8>) -> Bool {
    line.count >= mark.count && line.allSatisfy { $0 == mark.first }
  }

  private static func opening(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, String)? {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let mark = line.prefix { $0 == first }
    let info = line[mark.endIndex...]
    guard mark.count >= 3, first == UInt8(ascii: "~") || !info.contains(first) else { return nil }
    return (mark, FoldedText.fold(String(decoding: info, as: UTF8.self)))
  }
}
