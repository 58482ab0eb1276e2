/// A pattern with `*` for any text and `?` for any one character, compared with other patterns.
struct Glob: Hashable {
  private let bytes: [UInt8]
  /// True when the pattern stands for more than its own text.
  let hasWildcards: Bool

  private static let star = UInt8(ascii: "*")
  private static let mark = UInt8(ascii: "?")

  /// Reads a pattern; runs of wildcards are put in one order, so that `*?` and `?*` are the same.
  init(_ text: String) {
    var bytes: [UInt8] = []
    var marks = 0
    var hasStar = false
    func flush(into bytes: inout [UInt8]) {
      bytes += [UInt8](repeating: Self.mark, count: marks)
      if hasStar { bytes.append(Self.star) }
      marks = 0
      hasStar = false
    }
    for byte in text.utf8 {
      switch byte {
      case Self.star: hasStar = true
      case Self.mark: marks += 1
      default:
        flush(into: &bytes)
        bytes.append(byte)
      }
    }
    flush(into: &bytes)
    self.bytes = bytes
    hasWildcards = bytes.contains { $0 == Self.star || $0 == Self.mark }
  }

  /// Tells whether every text that `other` matches is matched by this one too.
  func includes(_ other: Glob) -> Bool {
    guard hasWildcards else { return bytes == other.bytes }
    let text = other.bytes
    var (here, there) = (0, 0)
    var lastStar: (here: Int, there: Int)?
    while there < text.count {
      if here < bytes.count, bytes[here] == Self.star {
        lastStar = (here, there)
        here += 1
      } else if here < bytes.count, Self.matches(bytes[here], text[there]) {
        here += 1
        there += 1
      } else if let star = lastStar {
        lastStar = (star.here, star.there + 1)
        here = star.here + 1
        there = star.there + 1
      } else {
        return false
      }
    }
    return bytes[here...].allSatisfy { $0 == Self.star }
  }

  /// A mark stands for any one character, so never for another pattern's star.
  private static func matches(_ pattern: UInt8, _ byte: UInt8) -> Bool {
    pattern == mark ? byte != star : pattern == byte
  }
}
