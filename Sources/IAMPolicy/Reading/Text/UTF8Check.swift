/// Finds bytes that are no UTF-8.
enum UTF8Check {
  /// The fault that keeps bytes from being read as text; nil when they are UTF-8.
  static func problem(in utf8: [UInt8]) -> TextProblem? {
    guard let offset = firstFault(in: utf8) else { return nil }
    var cursor = TextCursor(utf8)
    while cursor.offset < offset { cursor.advance() }
    return TextProblem(
      .syntax, "byte \(offset) is not UTF-8",
      hint: isUTF16(utf8) ? hintForUTF16 : "save the text as UTF-8", at: cursor.place)
  }

  static let hintForUTF16 = "this is UTF-16 or UTF-32: save the text as UTF-8"

  /// Tells whether bytes begin as UTF-16 or UTF-32 does: with a byte order mark, or with zeros
  /// around a character of ASCII.
  static func isUTF16(_ utf8: [UInt8]) -> Bool {
    guard utf8.count > 1 else { return false }
    return [[0xFE, 0xFF], [0xFF, 0xFE]].contains { utf8.starts(with: $0) }
      || (utf8[0] == 0) != (utf8[1] == 0) || utf8.starts(with: [0, 0, 0xFE, 0xFF])
  }

  /// The offset of the first byte that does not belong; nil when all do.
  private static func firstFault(in utf8: [UInt8]) -> Int? {
    if String(validating: utf8, as: UTF8.self) != nil { return nil }
    var iterator = utf8.makeIterator()
    var decoder = UTF8()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
