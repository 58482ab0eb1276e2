/// Pieces of a faulty text in a form that is safe to print in a message.
enum MessageText {
  /// The text in single quotes, cut after 60 characters, what cannot be printed as an escape.
  static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < 60 else {
        result.append("…")
        break
      }
      count += 1
      if isPrintable(scalar) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "\\u{\(digits(of: scalar))}".unicodeScalars)
      }
    }
    return "'" + String(result) + "'"
  }

  /// The character by what a reader can look up: `'x'`, or `U+201C (left double quotation mark)`.
  static func described(_ scalar: Unicode.Scalar) -> String {
    guard !("!"..."~").contains(scalar) else { return "'\(scalar)'" }
    guard let name = name(of: scalar) else { return "U+\(digits(of: scalar))" }
    return "U+\(digits(of: scalar)) (\(name))"
  }

  private static func name(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{FEFF}": "byte order mark"
    case "\u{0}": "null"
    case "\u{7F}": "delete"
    case "\u{85}": "next line"
    default: scalar.properties.name.map(ASCIIFolding.lowercased)
    }
  }

  private static func digits(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}
