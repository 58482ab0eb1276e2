/// A word, a number or a mark of running text, with its bytes.
struct ProseToken {
  enum Kind: Hashable {
    /// Letters, in lower case.
    case word
    /// Digits, with the marks that group them.
    case number
    /// One character that is neither, and no space.
    case mark
  }

  let kind: Kind
  let text: String
  let range: Range<Int>

  /// The tokens of a text, in order.
  static func all(in utf8: [UInt8]) -> [ProseToken] {
    var tokens: [ProseToken] = []
    var index = 0
    while index < utf8.count {
      if ASCII.isSpace(utf8[index]) {
        index += 1
        continue
      }
      let start = index
      let kind = kind(of: utf8[index])
      switch kind {
      case .number: index = endOfNumber(in: utf8, from: index)
      case .word:
        while index < utf8.count, isWordPart(utf8, at: index) { index += 1 }
      case .mark: index += 1
      }
      let text = String(decoding: utf8[start..<index], as: UTF8.self).lowercased()
      tokens.append(ProseToken(kind: kind, text: text, range: start..<index))
    }
    return tokens
  }

  /// The value of a number in digits; nil for anything else, and for one too long to be a fact.
  var value: Int? {
    kind == .number ? Int(String(decoding: text.utf8.filter(ASCII.isDigit), as: UTF8.self)) : nil
  }

  private static func kind(of byte: UInt8) -> Kind {
    if ASCII.isDigit(byte) { return .number }
    return ASCII.isLetter(byte) || byte >= 0x80 ? .word : .mark
  }

  private static func isWordPart(_ utf8: [UInt8], at index: Int) -> Bool {
    let byte = utf8[index]
    if ASCII.isWordPart(byte) || byte == UInt8(ascii: "_") { return true }
    let joins = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    return joins && index + 1 < utf8.count && ASCII.isWordPart(utf8[index + 1])
  }

  /// Digits, and groups of three behind a comma, a point or a space that does not break.
  private static func endOfNumber(in utf8: [UInt8], from start: Int) -> Int {
    var end = start
    while end < utf8.count {
      if ASCII.isDigit(utf8[end]) {
        end += 1
        continue
      }
      guard let mark = marks.first(where: { utf8[end...].starts(with: $0) }),
        utf8[(end + mark.count)...].prefix(while: ASCII.isDigit).count == 3
      else { break }
      end += mark.count
    }
    return end
  }

  private static let marks = [",", ".", "\u{A0}", "\u{202F}", "\u{2009}"].map { Array($0.utf8) }
}
