/// A string as a YAML scalar that readers of YAML 1.1 and of 1.2 take for that string.
package enum YAMLScalar {
  /// The text as it is where nothing can be mistaken in it, or in double quotes.
  static func text(_ text: String) -> String {
    if isPlain(text) { return text }
    return QuotedText.quoted(text, by: "\"") { digits in
      "\\U" + QuotedText.padded(digits, to: 8)
    }
  }

  /// Tells whether the text may go without quotes: it begins with a letter, so that it is no number,
  /// date or indicator, has only characters without a meaning to YAML, and is none of the words
  /// that stand for a truth value or for nothing.
  package static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, ASCIILetters.contains(first),
      text.utf8.last != UInt8(ascii: ":")
    else {
      return false
    }
    return text.utf8.allSatisfy(isHarmless) && !words.contains(ASCIIFolding.lowercased(text))
  }

  /// Letters, digits, and the marks that ARNs, actions and condition keys have.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    ASCIILetters.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || marks.contains(byte)
  }

  private static let marks = Array("-_./:*?+=@".utf8)

  private static let words: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
}
