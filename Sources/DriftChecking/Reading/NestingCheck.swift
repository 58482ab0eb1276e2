/// Counts how deep a page's elements nest, before a parser that slows down on depth sees them.
enum NestingCheck {
  static let limit = 512

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The offset of the first start tag beyond the limit; nil when there is none.
  static func firstTooDeep(in utf8: [UInt8]) -> Int? {
    var depth = 0
    var offset = 0
    while let open = utf8[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = open + 1
      guard offset < utf8.count else { return nil }
      if utf8[offset] == UInt8(ascii: "/") {
        depth = max(0, depth - 1)
        continue
      }
      let name = utf8[offset...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      guard !name.isEmpty else { continue }
      let end = utf8[offset...].firstIndex(of: UInt8(ascii: ">")) ?? utf8.count
      let isSelfClosed = end > 0 && end < utf8.count && utf8[end - 1] == UInt8(ascii: "/")
      let tag = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
      guard !isSelfClosed, !void.contains(tag) else { continue }
      depth += 1
      if depth > limit { return open }
    }
    return nil
  }
}
