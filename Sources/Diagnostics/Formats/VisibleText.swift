/// Text from a page, made fit for a line that people read.
///
/// It can hold anything; what is shown stays on its line, cannot steer a terminal and hides nothing.
package enum VisibleText {
  /// The text on one line: each control or format character as its number.
  package static func oneLine(_ text: String) -> String { shown(text) { _ in false } }

  /// The text with its line breaks and tabs; any other such character as its number.
  package static func lines(_ text: String) -> String {
    shown(text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")) {
      $0 == "\n" || $0 == "\t"
    }
  }

  private static func shown(_ text: String, keeping keeps: (Unicode.Scalar) -> Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if isSafe(scalar) || keeps(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return result
  }

  /// Tells whether a character is seen where it stands and does nothing else.
  static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format: false
    default: !scalar.properties.isNoncharacterCodePoint
    }
  }
}
