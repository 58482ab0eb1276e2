/// Reads `true`, `false`, `null` and numbers, and names what stands in their place.
enum JSONScalarReader {
  static func read(_ cursor: inout TextCursor) throws(TextProblem) -> JSONNode.Value {
    let start = cursor.place
    guard let byte = cursor.byte else {
      throw TextProblem(
        .syntax, start.offset == 0 ? "the text is empty" : "the text ends where a value is due",
        hint: "close what is open, or paste the whole document", at: start)
    }
    if byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) {
      return .number(try number(&cursor))
    }
    let word = takeWord(&cursor)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: throw unexpected(word, at: start, cursor)
    }
  }

  private static func unexpected(
    _ word: String, at start: TextPlace, _ cursor: TextCursor
  ) -> TextProblem {
    if word == "/" || word.hasPrefix("/") {
      return TextProblem(
        .syntax, "JSON has no comments", hint: "remove the comment", at: start)
    }
    if ["NaN", "Infinity", "undefined", "None", "True", "False"].contains(word) {
      return TextProblem(
        .syntax, "'\(word)' is no value of JSON",
        hint: "write a string, number, true, false or null",
        at: start)
    }
    let found = word.isEmpty ? cursor.scalar.map { String($0) } ?? "" : word
    return TextProblem(
      .syntax, "unexpected '\(found)' where a value is due",
      hint: "write a value, in double quotes if it is text", at: start)
  }

  private static func takeWord(_ cursor: inout TextCursor) -> String {
    var bytes: [UInt8] = []
    while let byte = cursor.byte, bytes.count < 40,
      byte == UInt8(ascii: "/") || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    {
      bytes.append(byte)
      cursor.advance()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  private static func number(_ cursor: inout TextCursor) throws(TextProblem) -> String {
    let start = cursor.place
    if cursor.byte == UInt8(ascii: "-") { cursor.advance() }
    let first = cursor.byte
    let whole = skipDigits(&cursor)
    var isWellFormed = whole == 1 || (whole > 1 && first != UInt8(ascii: "0"))
    if cursor.byte == UInt8(ascii: ".") {
      cursor.advance()
      isWellFormed = skipDigits(&cursor) > 0 && isWellFormed
    }
    if let byte = cursor.byte, byte | 0x20 == UInt8(ascii: "e") {
      cursor.advance()
      if let sign = cursor.byte, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        cursor.advance()
      }
      isWellFormed = skipDigits(&cursor) > 0 && isWellFormed
    }
    let text = String(decoding: cursor.utf8[start.offset..<cursor.offset], as: UTF8.self)
    guard isWellFormed else {
      throw TextProblem(
        .syntax, "'\(text)' is no number of JSON",
        hint: "write it without leading zeros, or in quotes",
        at: start)
    }
    return text
  }

  private static func skipDigits(_ cursor: inout TextCursor) -> Int {
    var count = 0
    while let byte = cursor.byte, (0x30...0x39).contains(byte) {
      cursor.advance()
      count += 1
    }
    return count
  }
}
