/// Reads a string literal and resolves its escapes.
enum JSONStringReader {
  static func read(_ cursor: inout TextCursor) throws(TextProblem) -> String {
    let start = cursor.place
    cursor.advance()
    var bytes: [UInt8] = []
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try readEscape(&cursor, into: &bytes)
      case 0x0A, 0x0D:
        throw TextProblem(
          .syntax, "the string is not closed on its line", hint: "close it with a double quote",
          at: start)
      case 0x00..<0x20:
        throw TextProblem(
          .syntax, "a control character stands in a string", hint: "remove it, or escape it",
          at: cursor.place)
      default:
        bytes.append(byte)
        cursor.advance()
      }
    }
    throw TextProblem(
      .syntax, "the string is not closed", hint: "close it with a double quote", at: start)
  }

  private static func readEscape(
    _ cursor: inout TextCursor, into bytes: inout [UInt8]
  ) throws(TextProblem) {
    let place = cursor.place
    cursor.advance()
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    if let byte = cursor.byte, let value = simple[byte] {
      bytes.append(value)
      cursor.advance()
      return
    }
    guard cursor.byte == UInt8(ascii: "u") else {
      let name = cursor.scalar.map { "'\\\($0)'" } ?? "a lone backslash"
      throw TextProblem(
        .syntax, "\(name) is no escape of JSON", hint: "remove the backslash", at: place)
    }
    cursor.advance()
    let first = try hexadecimal(&cursor, at: place)
    if let scalar = Unicode.Scalar(first) {
      bytes += Array(String(scalar).utf8)
      return
    }
    guard (0xD800..<0xDC00).contains(first), cursor.byte == UInt8(ascii: "\\") else {
      throw loneSurrogate(at: place)
    }
    cursor.advance()
    guard cursor.byte == UInt8(ascii: "u") else { throw loneSurrogate(at: place) }
    cursor.advance()
    let second = try hexadecimal(&cursor, at: place)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw loneSurrogate(at: place) }
    bytes += Array(String(scalar).utf8)
  }

  private static func hexadecimal(
    _ cursor: inout TextCursor, at place: TextPlace
  ) throws(TextProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = cursor.byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw TextProblem(
          .syntax, "'\\u' needs four hexadecimal digits", hint: "write it as '\\u0041'", at: place)
      }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return value
  }

  private static func loneSurrogate(at place: TextPlace) -> TextProblem {
    TextProblem(
      .syntax, "half of a surrogate pair stands alone", hint: "write both halves, or the character",
      at: place)
  }
}
