/// Notes for authors, which readers never see.
enum HTMLComment {
  /// Tells whether HTML is one comment and nothing else.
  static func isWhole(_ html: String) -> Bool {
    let bytes = html.utf8.reversed().drop { $0 <= UInt8(ascii: " ") }.reversed()
      .drop { $0 <= UInt8(ascii: " ") }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count >= 7 else { return false }
    return !text.dropFirst(4).dropLast(3).contains("-->")
  }
}
