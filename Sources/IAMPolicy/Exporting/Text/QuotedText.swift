/// Text between quotes, in languages that escape characters by a backslash and their number.
enum QuotedText {
  /// The text in quotes.
  ///
  /// - Parameters:
  ///   - text: What the quotes hold.
  ///   - quote: The quote, which is escaped by a backslash within, as the backslash itself is.
  ///   - beyondPlane: How a character above U+FFFF that cannot be seen is written.
  /// - Returns: The text between its quotes, escaped.
  static func quoted(
    _ text: String, by quote: Unicode.Scalar, beyondPlane: (_ digits: String) -> String
  ) -> String {
    var result = String.UnicodeScalarView([quote])
    for scalar in text.unicodeScalars {
      switch scalar {
      case quote, "\\":
        result.append("\\")
        result.append(scalar)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case _ where !isVisible(scalar):
        let digits = String(scalar.value, radix: 16)
        let escape =
          scalar.value > 0xFFFF
          ? beyondPlane(digits) : "\\u" + padded(digits, to: 4)
        result.append(contentsOf: escape.unicodeScalars)
      default: result.append(scalar)
      }
    }
    result.append(quote)
    return String(result)
  }

  /// The digits with noughts before them.
  static func padded(_ digits: String, to count: Int) -> String {
    String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  /// Tells whether a reader of the text sees the character for what it is.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
      .unassigned:
      return false
    default: return true
    }
  }
}
