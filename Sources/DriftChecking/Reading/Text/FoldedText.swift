/// Text with its white space folded, as a reader perceives a line.
enum FoldedText {
  /// Runs of white space become one space; those at the ends go.
  static func fold(_ text: String) -> String {
    text.unicodeScalars
      .split { [" ", "\n", "\t", "\r", "\u{A0}"].contains($0) }
      .map(String.init).joined(separator: " ")
  }
}
