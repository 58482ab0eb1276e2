/// Text as SARIF's messages want it.
///
/// A brace would start a placeholder and is doubled; what would read as a link to elsewhere is
/// escaped, so that no page can put one into a report.
enum SARIFText {
  /// A message object of lines of plain text.
  static func message(_ lines: String...) -> JSONValue { message(lines) }

  static func message(_ lines: [String]) -> JSONValue {
    let text = lines.map { escaped(VisibleText.oneLine($0)) }.joined(separator: "\n")
    return .object([("text", .string(text))])
  }

  private static func escaped(_ text: String) -> String {
    let holdsLink = text.contains("](")
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": result += "{{"
      case "}": result += "}}"
      case "[", "]", "\\":
        if holdsLink { result += "\\" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
