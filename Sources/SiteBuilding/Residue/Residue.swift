internal import ByteSearching

/// Something that a tool left in a file: an unfilled placeholder or tag, or its word for no value.
package struct Residue: Hashable {
  package let text: String
  /// The byte it begins at.
  package let offset: Int
  let isPlaceholder: Bool

  private static let words = ["Optional(", "[object Object]", "<!-- raw HTML omitted -->"]
    .map { Array($0.utf8) }
  private static let longest = 120

  /// What was left in a text, in order.
  package static func all(in utf8: [UInt8]) -> [Residue] {
    let found = placeholders(in: utf8) + words.flatMap { all($0, in: utf8) }
    return found.sorted { $0.offset < $1.offset }
  }

  private static func placeholders(in utf8: [UInt8]) -> [Residue] {
    var found: [Residue] = []
    var start = 0
    while let brace = utf8.firstIndex(of: UInt8(ascii: "{"), from: start) {
      start = brace + 1
      if let residue = placeholder(in: utf8, at: brace) {
        found.append(residue)
        start = brace + residue.text.utf8.count
      }
    }
    return found
  }

  private static func all(_ word: [UInt8], in utf8: [UInt8]) -> [Residue] {
    var found: [Residue] = []
    var start = 0
    while let offset = utf8.firstIndex(of: word, from: start) {
      found.append(
        Residue(
          text: String(decoding: word, as: UTF8.self), offset: offset, isPlaceholder: false))
      start = offset + word.count
    }
    return found
  }

  /// `{{ … }}`, or its beginning where it is not closed on its line.
  private static func placeholder(in utf8: [UInt8], at start: Int) -> Residue? {
    guard start + 1 < utf8.count, utf8[start + 1] == UInt8(ascii: "{") else { return nil }
    let rest = utf8[(start + 2)...].prefix(longest).prefix { $0 != UInt8(ascii: "\n") }
    let brace = UInt8(ascii: "}")
    let close = rest.indices.dropLast().first { rest[$0] == brace && rest[$0 + 1] == brace }
    let end = close.map { $0 + 2 } ?? start + 2
    return Residue(
      text: String(decoding: utf8[start..<end], as: UTF8.self), offset: start, isPlaceholder: true)
  }
}
