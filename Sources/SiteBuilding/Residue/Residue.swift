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
    var found: [Residue] = []
    var index = 0
    while index < utf8.count {
      switch utf8[index] {
      case UInt8(ascii: "{"):
        if let residue = placeholder(in: utf8, at: index) {
          found.append(residue)
          index += residue.text.utf8.count
          continue
        }
      case UInt8(ascii: "("):
        if index > 0, utf8[index - 1] == UInt8(ascii: "l") {
          found += word(in: utf8, around: index)
        }
      case UInt8(ascii: "["):
        if index + 1 < utf8.count, utf8[index + 1] == UInt8(ascii: "o") {
          found += word(in: utf8, around: index)
        }
      case UInt8(ascii: "!"):
        if index > 0, utf8[index - 1] == UInt8(ascii: "<") {
          found += word(in: utf8, around: index)
        }
      default: break
      }
      index += 1
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

  /// One of the words, known by the rarest of its bytes.
  private static func word(in utf8: [UInt8], around index: Int) -> [Residue] {
    words.compactMap { word in
      guard let mark = word.firstIndex(of: utf8[index]), mark <= index,
        utf8[(index - mark)...].starts(with: word)
      else { return nil }
      return Residue(
        text: String(decoding: word, as: UTF8.self), offset: index - mark, isPlaceholder: false)
    }
  }
}
