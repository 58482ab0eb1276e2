extension JSONParser {
  /// Notes a fault that can be passed over; ends the reading when there are too many.
  mutating func report(_ problem: TextProblem) throws(TextProblem) {
    guard !isConsequence(problem) else {
      consequences += 1
      return
    }
    guard problems.count < JSONReading.problemLimit else {
      throw TextProblem.tooMany(at: cursor.place)
    }
    problems.append(problem)
  }

  /// Notes a fault after which the rest of its line may be misread.
  mutating func reportDoubt(_ problem: TextProblem) throws(TextProblem) {
    try report(problem)
    doubtfulLine = problem.place.line
  }

  /// Notes that a comma or colon is missing before what stands at the cursor.
  ///
  /// Before a bare word it may be a quote that is missing or too many; before a look-alike of a
  /// quote, that is the fault, which is noted when it is read.
  mutating func reportMissing(
    _ problem: TextProblem, beforeKey: Bool
  ) throws(TextProblem) {
    guard let byte = cursor.byte else { return }
    if byte >= 0x80 {
      doubtfulLine = cursor.place.line
    } else if (beforeKey ? "\"" : "\"{[-0123456789").utf8.contains(byte) {
      try report(problem)
    } else {
      try reportDoubt(problem)
    }
  }

  /// True for what is likely to be told only because a line was misread.
  func isConsequence(_ problem: TextProblem) -> Bool {
    problem.kind != .character && problem.place.line == doubtfulLine
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
      hint: hint(for: scalar)
        ?? opened.map { "\($0) is still open: close it, or part its values with commas" }
        ?? "write a value, in double quotes if it is text")
  }

  /// What to do about a character by which it can be told where the text came from.
  private func hint(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{0}": UTF8Check.isUTF16(cursor.utf8) ? UTF8Check.hintForUTF16 : "remove it"
    case "#": "remove the comment: JSON has none"
    case "&", "<": "copy the policy as the page shows it, and not the page's source"
    case "%": "decode the text: its characters are percent-encoded"
    default: nil
    }
  }

  /// True when an ellipsis stands at the cursor.
  private var isCutShort: Bool {
    cursor.scalar == "\u{2026}"
      || cursor.byte == UInt8(ascii: ".") && cursor.byte(ahead: 1) == UInt8(ascii: ".")
  }
}
