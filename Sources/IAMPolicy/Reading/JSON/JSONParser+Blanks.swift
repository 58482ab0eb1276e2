extension JSONParser {
  /// Moves past white space, and past what is meant as such: each of those is a fault.
  mutating func skipBlanks() throws(TextProblem) {
    while true {
      cursor.skipWhiteSpace()
      guard let byte = cursor.byte else { return }
      if byte == UInt8(ascii: "/") {
        guard try skipComment() else { return }
      } else if byte >= 0x80 || byte == 0x0B || byte == 0x0C {
        guard let scalar = cursor.scalar,
          [.blank, .lineBreak, .invisible].contains(LookAlike(scalar))
        else { return }
        try report(LookAlike.problem(with: scalar, at: cursor.place))
        cursor.advanceScalar()
      } else {
        return
      }
    }
  }

  /// Moves past a comment; false when none stands here.
  private mutating func skipComment() throws(TextProblem) -> Bool {
    let next = cursor.byte(ahead: 1)
    guard next == UInt8(ascii: "/") || next == UInt8(ascii: "*") else { return false }
    try report(syntax("JSON has no comments", hint: "remove the comment"))
    cursor.advance()
    cursor.advance()
    while let byte = cursor.byte {
      if next == UInt8(ascii: "/") {
        if byte == 0x0A { return true }
      } else if byte == UInt8(ascii: "*"), cursor.byte(ahead: 1) == UInt8(ascii: "/") {
        cursor.advance()
        cursor.advance()
        return true
      }
      cursor.advance()
    }
    return true
  }

  /// Moves past a punctuation mark; false when it does not stand here.
  ///
  /// Another form of it, such as a full-width colon, is taken for it and reported.
  mutating func take(_ mark: UInt8) throws(TextProblem) -> Bool {
    guard let byte = cursor.byte else { return false }
    if byte == mark {
      cursor.advance()
      return true
    }
    guard byte >= 0x80, let scalar = cursor.scalar, LookAlike(scalar) == .other(mark) else {
      return false
    }
    try report(LookAlike.problem(with: scalar, at: cursor.place))
    cursor.advanceScalar()
    return true
  }

  /// Moves past commas that part nothing, and past the blanks around them.
  mutating func dropCommas() throws(TextProblem) {
    try skipBlanks()
    while cursor.byte == UInt8(ascii: ",") {
      try report(syntax("a comma too many", hint: "remove the comma"))
      cursor.advance()
      try skipBlanks()
    }
  }

  /// True when what stands at the cursor can only be a value.
  var beginsValue: Bool {
    guard let byte = cursor.byte else { return false }
    if "\"'{[-".utf8.contains(byte) || Self.isLetterOrDigit(byte) { return true }
    guard byte >= 0x80, let scalar = cursor.scalar else { return false }
    switch LookAlike(scalar) {
    case .doubleQuote, .singleQuote: return true
    case .other(let byte): return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    default: return false
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
