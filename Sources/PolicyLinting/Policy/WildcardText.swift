internal import IAMPolicy

/// Patterns in which `*` stands for any text and `?` for one character, letter case aside.
enum WildcardText {
  /// Tells whether a pattern matches a text.
  static func matches(_ pattern: String, _ text: String) -> Bool {
    isPattern(pattern)
      ? ActionPattern(pattern).includes(ActionPattern(text))
      : ASCIIFolding.areEqual(pattern, text)
  }

  /// Tells whether a text holds a wildcard.
  static func isPattern(_ text: String) -> Bool { text.utf8.contains { "*?".utf8.contains($0) } }
}
