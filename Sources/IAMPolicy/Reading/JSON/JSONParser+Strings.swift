extension JSONParser {
  /// Reads a string literal and resolves its escapes.
  mutating func string() throws(TextProblem) -> String {
    let start = cursor.place
    cursor.advance()
    var bytes: [UInt8] = []
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &bytes)
      case 0x0A, 0x0D: throw notClosed(at: start)
      case 0x00..<0x20:
        try report(
          syntax(
            "\(found), a control character, stands in a string",
            hint: byte == 0x09 ? "write it as '\\t', or as a blank" : "remove it"))
        bytes.append(byte)
        cursor.advance()
      case 0x80... where isAtDoubleQuoteLookAlike:
        hasCurledQuoteInString = true
        if closesStringsAtCurledQuotes {
          try reportLookAlike()
          return String(decoding: bytes, as: UTF8.self)
        }
        bytes.append(byte)
        cursor.advance()
      default:
        bytes.append(byte)
        cursor.advance()
      }
    }
    throw notClosed(at: start)
  }

  /// Reads a string in curled or single quotes, which are faults; nil when none stands here.
  ///
  /// It ends at the next quote of its kind, straight or curled, on the same line.
  mutating func stringInWrongQuotes() throws(TextProblem) -> String? {
    let start = cursor.place
    let isSingle = cursor.byte == UInt8(ascii: "'")
    guard let first = cursor.scalar, isSingle || Self.isQuote(first) else { return nil }
    if isSingle {
      try report(
        syntax("a string stands in single quotes", hint: "write it in double quotes"))
      cursor.advance()
    } else {
      try reportLookAlike()
    }
    let kind = isSingle ? .singleQuote : LookAlike(first)
    let straight = kind == .singleQuote ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    var bytes: [UInt8] = []
    while let byte = cursor.byte, byte != 0x0A, byte != 0x0D {
      if byte == straight {
        cursor.advance()
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte >= 0x80, let scalar = cursor.scalar, LookAlike(scalar) == kind {
        try reportLookAlike()
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &bytes)
      } else {
        bytes.append(byte)
        cursor.advance()
      }
    }
    throw notClosed(at: start)
  }

  private mutating func reportLookAlike() throws(TextProblem) {
    guard let scalar = cursor.scalar else { return }
    try report(LookAlike.problem(with: scalar, at: cursor.place))
    cursor.advanceScalar()
  }

  private var isAtDoubleQuoteLookAlike: Bool {
    cursor.scalar.map { LookAlike($0) == .doubleQuote } ?? false
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    [.doubleQuote, .singleQuote].contains(LookAlike(scalar))
  }

  private func notClosed(at start: TextPlace) -> TextProblem {
    TextProblem(
      .syntax, "the string is not closed on its line", hint: "close it with a double quote",
      at: start)
  }
}
