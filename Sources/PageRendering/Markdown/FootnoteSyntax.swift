internal import ByteSearching

/// `[^name]` and `[^name]: text`, as far as the Markdown library leaves something to be done.
enum FootnoteSyntax {
  /// The longest name that the library looks up.
  private static let longestName = 1_000

  /// Tells whether a text may hold footnotes; most do not, and are read without.
  static func isUsed(in bytes: ArraySlice<UInt8>) -> Bool {
    var start = bytes.startIndex
    while let caret = bytes.firstIndex(of: UInt8(ascii: "^"), from: start) {
      if caret > bytes.startIndex, bytes[caret - 1] == UInt8(ascii: "[") { return true }
      start = caret + 1
    }
    return false
  }

  /// The name in brackets that a text begins with, `[^name]`; nil where there is none.
  static func name(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.starts(with: "[^".utf8) else { return nil }
    let name = text.dropFirst(2).prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "]") }
    return name.isEmpty || text[name.endIndex...].first != UInt8(ascii: "]") ? nil : name
  }

  /// The names that a text may refer to, each once.
  static func names(in bytes: ArraySlice<UInt8>) -> [String] {
    guard isUsed(in: bytes) else { return [] }
    var names: [String] = []
    var seen: Set<String> = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "[") {
      guard let name = name(bytes[index...].prefix(longestName)) else { continue }
      let text = String(decoding: name, as: UTF8.self)
      if seen.insert(text).inserted { names.append(text) }
    }
    return names
  }

  /// The lines that stand behind a text while it is read: an empty footnote of each name, so that
  /// the library makes nodes of references that no footnote of the text answers.
  ///
  /// Of two footnotes of one name the library takes the first.
  static func stubs(of names: [String]) -> [UInt8] {
    Array(("\n\n" + names.map { "[^\($0)]:\n" }.joined()).utf8)
  }

  /// How many lines stand between a text and the first of these.
  static let linesBeforeStubs = 1
}
