/// A piece of a text that is not Markdown: words, or a placeholder.
enum TextPiece: Hashable {
  case words(String)
  /// The placeholder as written, and how many scalars stand before it.
  case placeholder(String, column: Int)

  /// The words, or the placeholder as written.
  var text: String {
    switch self {
    case .words(let text), .placeholder(let text, _): text
    }
  }

  /// The pieces of a text; `\{{` stands for the braces themselves.
  static func pieces(of text: String) -> [TextPiece] {
    let bytes = Array(text.utf8)
    var pieces: [TextPiece] = []
    var words: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "\\{{".utf8) {
        words += Array("{{".utf8)
        index += 3
      } else if bytes[index...].starts(with: "{{".utf8) {
        pieces.append(.words(String(decoding: words, as: UTF8.self)))
        words = []
        let end = end(of: bytes, from: index)
        let column = bytes[..<index].count { $0 & 0b1100_0000 != 0b1000_0000 }
        let written = String(decoding: bytes[index..<end], as: UTF8.self)
        pieces.append(.placeholder(written, column: column))
        index = end
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    return pieces + [.words(String(decoding: words, as: UTF8.self))]
  }

  /// The end of a placeholder: behind its `}}`, or, without one, before the next or at the end.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var index = start + 2
    while index < bytes.count {
      if bytes[index...].starts(with: "}}".utf8) { return index + 2 }
      if bytes[index...].starts(with: "{{".utf8) { return index }
      index += 1
    }
    return index
  }
}
