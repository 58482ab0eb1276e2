/// Follows the fences of a Markdown text from line to line.
struct FenceWalk {
  /// A fence as its first line makes it.
  struct Opening {
    fileprivate let mark: UInt8
    fileprivate let length: Int
    /// What stands behind the marks.
    let info: String
    /// In how many quotes it stands.
    let quotes: Int
    let offset: Int
  }

  enum Event {
    /// A fence begins here.
    case opened
    /// The fence that was open ends with this line.
    case closed(Opening)
  }

  /// The fence that is open.
  private(set) var open: Opening?

  /// Takes the next line; tells what it does to fences.
  mutating func take(_ line: MarkdownLine) -> Event? {
    if let fence = open {
      guard line.quotes == fence.quotes, line.bytes.count >= fence.length,
        line.bytes.allSatisfy({ $0 == fence.mark })
      else { return nil }
      open = nil
      return .closed(fence)
    }
    var line = line
    while let mark = line.itemMark, mark.length < line.bytes.count {
      line.drop(mark.length)
      line.dropQuotes()
    }
    open = Self.opening(line)
    return open == nil ? nil : .opened
  }

  private static func opening(_ line: MarkdownLine) -> Opening? {
    guard let first = line.bytes.first,
      first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return nil }
    let mark = line.bytes.prefix { $0 == first }
    let info = line.bytes[mark.endIndex...]
    guard mark.count >= 3, first == UInt8(ascii: "~") || !info.contains(first) else { return nil }
    return Opening(
      mark: first, length: mark.count,
      info: FoldedText.fold(String(decoding: info, as: UTF8.self)), quotes: line.quotes,
      offset: line.range.lowerBound)
  }
}
