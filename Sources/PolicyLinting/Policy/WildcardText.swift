/// Patterns with `*` and `?`, ASCII letter case aside.
enum WildcardText {
  /// Tells whether a pattern matches a text.
  static func matches(_ pattern: some StringProtocol, _ text: some StringProtocol) -> Bool {
    let pattern = Array(FoldedText.lowercased(pattern).utf8)
    let text = Array(FoldedText.lowercased(text).utf8)
    var (here, there) = (0, 0)
    var star: (here: Int, there: Int)?
    while there < text.count {
      if here < pattern.count, pattern[here] == UInt8(ascii: "*") {
        star = (here, there)
        here += 1
      } else if here < pattern.count,
        pattern[here] == UInt8(ascii: "?") || pattern[here] == text[there]
      {
        here += 1
        there += 1
      } else if let last = star {
        star = (last.here, last.there + 1)
        here = last.here + 1
        there = last.there + 1
      } else {
        return false
      }
    }
    return pattern[here...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Tells whether a text holds a wildcard.
  static func isPattern(_ text: String) -> Bool { text.utf8.contains { "*?".utf8.contains($0) } }
}
