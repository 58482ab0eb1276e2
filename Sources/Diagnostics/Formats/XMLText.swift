/// Text for XML 1.0: what would be markup is escaped, and what may not stand is shown as its number.
enum XMLText {
  /// The text for an element or an attribute in double quotes, its line breaks kept.
  static func escaped(_ text: String) -> String { markup(VisibleText.lines(text)) }

  /// An attribute on one line, with the blank before it.
  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(markup(VisibleText.oneLine(value)))\""
  }

  private static func markup(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
