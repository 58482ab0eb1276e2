/// Text with its white space folded, as a reader perceives a line.
enum FoldedText {
  /// Runs of white space become one space; those at the ends go.
  static func fold(_ text: String) -> String {
    if isFolded(text) { return text }
    return text.unicodeScalars
      .split { [" ", "\n", "\t", "\r", "\u{A0}"].contains($0) }
      .map(String.init).joined(separator: " ")
  }

  /// A text in which the signs that typesetters put for plain ones are plain: an apostrophe, a
  /// hyphen where no line breaks, and a hyphen that shows only where one does.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2019}": result.append("'")
      case "\u{2010}", "\u{2011}": result.append("-")
      case "\u{AD}": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// True for text that folding would not change; some text that it would not is not known so.
  private static func isFolded(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      // U+00A0 begins with 0xC2, as other characters do.
      if byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0xC2 { return false }
      if byte == 0x20, previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}
