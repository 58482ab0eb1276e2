extension JSONParser {
  /// Reads a string, a number, `true`, `false` or `null`.
  mutating func scalarValue() throws(TextProblem) -> JSONNode.Value {
    guard let byte = cursor.byte else { throw unfinished(expecting: "a value") }
    if byte == UInt8(ascii: "\"") { return .string(try string()) }
    if Self.isWordByte(byte), byte != UInt8(ascii: ".") || cursor.byte(ahead: 1) != byte {
      return try word()
    }
    if let text = try stringInWrongQuotes() { return .string(text) }
    throw unfinished(expecting: "a value")
  }

  /// Reads a key: a string, or what is meant as one.
  mutating func keyText() throws(TextProblem) -> String {
    if cursor.byte == UInt8(ascii: "\"") { return try string() }
    if let text = try stringInWrongQuotes() { return text }
    guard let byte = cursor.byte, Self.isLetterOrDigit(byte) else {
      throw unfinished(expecting: "a key in double quotes")
    }
    let start = cursor.offset
    let place = cursor.place
    while let byte = cursor.byte, Self.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") {
      cursor.advance()
    }
    let text = cursor.text(from: start)
    try reportDoubt(
      TextProblem(
        .syntax, "the key \(MessageText.quoted(text)) has no quotes",
        hint: "write it in double quotes", at: place))
    return text
  }

  /// Reads a number or a name.
  private mutating func word() throws(TextProblem) -> JSONNode.Value {
    let start = cursor.place
    while let byte = cursor.byte, Self.isWordByte(byte) { cursor.advance() }
    let text = cursor.text(from: start.offset)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "True", "TRUE", "False", "FALSE":
      let lowercased = ASCIIFolding.lowercased(text)
      try report(noValue(text, hint: "write \(lowercased), in lower case", at: start))
      return .bool(lowercased == "true")
    case "NaN", "Infinity", "-Infinity", "undefined", "None", "nil":
      try report(
        noValue(text, hint: "write a string, number, true, false or null", at: start))
      return .null
    default:
      if JSONNumber.isWellFormed(text) { return .number(text) }
      guard JSONNumber.isMeant(by: text) else { return .string(try bareText(from: start)) }
      try report(
        TextProblem(
          .syntax, "\(MessageText.quoted(text)) is no number of JSON",
          hint: "write it without leading zeros or signs, or in double quotes", at: start))
      return .number(text)
    }
  }

  private func noValue(_ text: String, hint: String, at place: TextPlace) -> TextProblem {
    TextProblem(
      .syntax, "\(MessageText.quoted(text)) is no value of JSON", hint: hint, at: place)
  }

  /// Reads on to the end of text that lacks its quotes, or the first of them.
  private mutating func bareText(from start: TextPlace) throws(TextProblem) -> String {
    while let byte = cursor.byte, Self.isWordByte(byte) || byte == UInt8(ascii: "/") {
      cursor.advance()
    }
    let text = cursor.text(from: start.offset)
    if cursor.byte == UInt8(ascii: "\"") { cursor.advance() }
    try reportDoubt(
      TextProblem(
        .syntax, "the text \(MessageText.quoted(text)) has no quotes",
        hint: "write it in double quotes", at: start))
    return text
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "_-+.:*$@".utf8.contains(byte)
  }
}

extension TextCursor {
  /// The text from an offset to the cursor.
  func text(from start: Int) -> String { String(decoding: utf8[start..<offset], as: UTF8.self) }
}
