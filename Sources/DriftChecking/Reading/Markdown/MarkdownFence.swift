/// Fenced code in Markdown, found line by line, without a Markdown parser.
package struct MarkdownFence: Sendable {
  /// What stands behind the opening fence, such as `json`.
  let info: String
  /// Where the opening fence stands.
  let start: Int
  /// The byte range between the fences.
  let content: Range<Int>
  /// False for a fence that runs to the end of the text.
  package let isClosed: Bool
  /// In how many quotes the fence stands.
  private let quotes: Int

  /// What stands between the fences, byte for byte in place, the marks of quotes blanked.
  func code(in utf8: [UInt8]) -> [UInt8] {
    var code = Array(utf8[content])
    guard quotes > 0 else { return code }
    var left = quotes
    for index in code.indices {
      switch code[index] {
      case UInt8(ascii: "\n"): left = quotes
      case UInt8(ascii: ">") where left > 0:
        code[index] = 0x20
        left -= 1
      case 0x20: continue
      default: left = 0
      }
    }
    return code
  }

  /// True for what only shows how something looks, and is not judged.
  var isIllustration: Bool { info.split(separator: " ").contains("example") }

  /// False for a text in which no mark of a fence stands three times in a row.
  private static func mayStand(in utf8: [UInt8]) -> Bool {
    var index = 2
    while index < utf8.count {
      let mark = utf8[index]
      if mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") {
        if utf8[index - 1] == mark, utf8[index - 2] == mark { return true }
        index += 1
      } else {
        index += 3
      }
    }
    return false
  }

  /// The fences of a text, in order; one may stand within a quote or an item of a list.
  package static func all(in utf8: [UInt8]) -> [MarkdownFence] {
    guard mayStand(in: utf8) else { return [] }
    var found: [MarkdownFence] = []
    var walk = FenceWalk()
    var content = 0
    var lineStart = 0
    while lineStart < utf8.count {
      let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      switch walk.take(MarkdownLine(utf8, lineStart..<lineEnd)) {
      case .opened: content = min(lineEnd + 1, utf8.count)
      case .closed(let opening):
        found.append(MarkdownFence(opening, content: content..<lineStart, isClosed: true))
      case nil: break
      }
      lineStart = lineEnd + 1
    }
    if let opening = walk.open {
      found.append(MarkdownFence(opening, content: content..<utf8.count, isClosed: false))
    }
    return found
  }

  private init(_ opening: FenceWalk.Opening, content: Range<Int>, isClosed: Bool) {
    info = opening.info
    start = opening.offset
    quotes = opening.quotes
    self.content = content
    self.isClosed = isClosed
  }
}
