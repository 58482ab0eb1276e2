/// Ids made from the words of headings.
enum Slug {
  /// Letters and digits stay, ASCII ones in lower case; apostrophes go; the rest become hyphens.
  static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\u{2019}" { continue }
      guard isWordPart(scalar) else {
        gap = true
        continue
      }
      if gap, !result.isEmpty { result.append("-") }
      gap = false
      let isUppercase = ("A"..."Z").contains(scalar)
      result.append(isUppercase ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    }
    return result.isEmpty ? "section" : String(result)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    case "\u{0}"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
