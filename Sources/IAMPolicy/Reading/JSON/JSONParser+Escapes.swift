extension JSONParser {
  /// Reads an escape; a faulty one is reported and stands for what follows its backslash.
  mutating func escape(into bytes: inout [UInt8]) throws(TextProblem) {
    let place = cursor.place
    cursor.advance()
    guard let byte = cursor.byte else { return }
    if let value = Self.simpleEscape(byte) {
      cursor.advance()
      append(Unicode.Scalar(value), to: &bytes, from: place)
    } else if byte == UInt8(ascii: "u") {
      cursor.advance()
      append(try scalarOfEscape(at: place), to: &bytes, from: place)
    } else {
      // The backslash itself was passed: what follows is read as it stands.
      let follower = cursor.scalar.map { $0.isASCII ? MessageText.quoted("\\\($0)") : "'\\'" }
      try report(
        TextProblem(
          .syntax, "\(follower ?? "'\\'") is no escape of JSON", hint: "remove the backslash",
          at: place))
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, to bytes: inout [UInt8], from place: TextPlace
  ) {
    bytes += UTF8.encode(scalar).map(Array.init) ?? []
    guard CharacterCheck.refuses(scalar), refusedEscapes.count < JSONReading.problemLimit else {
      return
    }
    refusedEscapes.append(CharacterCheck.problem(withEscaped: scalar, at: place))
  }

  /// Reads what follows `\u`: four digits, or the rest of a surrogate pair.
  private mutating func scalarOfEscape(at place: TextPlace) throws(TextProblem) -> Unicode.Scalar {
    guard let first = takeHexadecimal() else {
      try report(
        TextProblem(
          .syntax, "'\\u' needs four hexadecimal digits", hint: "write it as '\\u0041'", at: place))
      return "\u{FFFD}"
    }
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, cursor.byte == UInt8(ascii: "\\"),
      cursor.byte(ahead: 1) == UInt8(ascii: "u")
    {
      let before = cursor
      cursor.advance()
      cursor.advance()
      if let second = takeHexadecimal(), (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return scalar
      }
      cursor = before
    }
    try report(
      TextProblem(
        .syntax, "half of a surrogate pair stands alone",
        hint: "write both halves, or the character", at: place))
    return "\u{FFFD}"
  }

  private mutating func takeHexadecimal() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = cursor.byte.flatMap(Self.hexadecimalValue) else { return nil }
      value = value << 4 | digit
      cursor.advance()
    }
    return value
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt32((byte | 0x20) - 0x57)
    default: nil
    }
  }

  private static func simpleEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}
