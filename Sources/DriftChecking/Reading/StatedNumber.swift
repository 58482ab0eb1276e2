/// A number as a page prints it, read as a person would.
enum StatedNumber {
  /// Digits in groups, or an English word up to twenty; nil for anything else.
  static func value(of text: String) -> Int? {
    let folded = FoldedText.fold(text)
    if let word = words.firstIndex(of: folded.lowercased()) { return word }
    var digits = ""
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case ",", ".", " ", "\u{202F}", "\u{2009}", "'": continue
      default: return nil
      }
    }
    return Int(digits)
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
  ]
}
