/// Follows the fences of a Markdown text from line to line.
struct FenceWalk {
  enum Event {
    /// A fence begins here, at an offset.
    case opened(Int)
    /// The fence that was open ends with this line; what stood behind its opening.
    case closed(info: String)
  }

  private var open: (mark: UInt8, length: Int, info: String)?

  /// What stands behind the opening of the fence that is open; nil where none is.
  var info: String? { open?.info }

  /// Takes the next line; tells what it does to fences.
  mutating func take(_ line: MarkdownLine) -> Event? {
    if let fence = open {
      guard line.bytes.count >= fence.length, line.bytes.allSatisfy({ $0 == fence.mark }) else {
        return nil
      }
      open = nil
      return .closed(info: fence.info)
    }
    var line = line
    while let mark = line.itemMark, mark.length < line.bytes.count { line.drop(mark.length) }
    guard let fence = Self.opening(line.bytes) else { return nil }
    open = fence
    return .opened(line.range.lowerBound)
  }

  private static func opening(_ line: ArraySlice<UInt8>) -> (UInt8, Int, String)? {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let mark = line.prefix { $0 == first }
    let info = line[mark.endIndex...]
    guard mark.count >= 3, first == UInt8(ascii: "~") || !info.contains(first) else { return nil }
    return (first, mark.count, FoldedText.fold(String(decoding: info, as: UTF8.self)))
  }
}
