/// Finds fenced code in Markdown, line by line, without a Markdown parser.
enum MarkdownFence {
  /// The byte ranges between the fences, in order; an unclosed fence runs to the end.
  static func all(in utf8: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: (mark: ArraySlice<UInt8>, start: Int)?
    var lineStart = 0
    while lineStart < utf8.count {
      let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      let line = utf8[lineStart..<lineEnd].drop { $0 == UInt8(ascii: " ") }
      let next = min(lineEnd + 1, utf8.count)
      if let fence = open {
        let rest = line.drop { $0 == fence.mark.first }
        if line.count - rest.count >= fence.mark.count,
          rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") })
        {
          ranges.append(fence.start..<lineStart)
          open = nil
        }
      } else if let mark = mark(of: line) {
        open = (mark, next)
      }
      lineStart = lineEnd + 1
    }
    if let open { ranges.append(open.start..<utf8.count) }
    return ranges
  }

  private static func mark(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let mark = line.prefix { $0 == first }
    return mark.count >= 3 ? mark : nil
  }
}
