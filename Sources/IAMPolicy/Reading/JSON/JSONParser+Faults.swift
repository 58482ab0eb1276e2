extension JSONParser {
  /// Notes a fault that can be passed over; ends the reading when there are too many.
  mutating func report(_ problem: TextProblem) throws(TextProblem) {
    guard problems.count < JSONReading.problemLimit else {
      throw TextProblem.tooMany(at: cursor.place)
    }
    problems.append(problem)
  }

  /// A fault of syntax where the cursor stands.
  func syntax(_ message: String, hint: String) -> TextProblem {
    TextProblem(.syntax, message, hint: hint, at: cursor.place)
  }

  /// What stands at the cursor, for messages.
  var found: String { cursor.scalar.map(MessageText.described) ?? "the end of the text" }

  /// The fault of text that ends, or goes on wrongly, where more was due.
  func unfinished(expecting expected: String) -> TextProblem {
    let opened = open.last.map { "the '\($0.opening)' of line \($0.start.line)" }
    guard let scalar = cursor.scalar else {
      return syntax(
        "the text ends before \(opened ?? "the value") is closed",
        hint: "paste the whole document, or close what is open")
    }
    if isCutShort {
      return syntax(
        "\(scalar == "." ? "'...'" : MessageText.described(scalar)) stands for text left out",
        hint: "write out what was left out")
    }
    if let lookAlike = LookAlike(scalar) {
      return TextProblem(
        .character, "expected \(expected), found \(found)", hint: lookAlike.hint, at: cursor.place)
    }
    return syntax(
      "expected \(expected), found \(found)",
      hint: opened.map { "\($0) is still open: close it, or part its values with commas" }
        ?? "write a value, in double quotes if it is text")
  }

  /// True when an ellipsis stands at the cursor.
  private var isCutShort: Bool {
    cursor.scalar == "\u{2026}"
      || cursor.byte == UInt8(ascii: ".") && cursor.byte(ahead: 1) == UInt8(ascii: ".")
  }
}
