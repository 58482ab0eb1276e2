extension ProseBlock {
  /// The text as messages quote it.
  var excerpt: String { Self.excerpt(of: text) }

  /// The first words of a text, and a sign that there are more.
  static func excerpt(of text: String) -> String {
    guard text.unicodeScalars.count > 60 else { return text }
    var words: [Substring] = []
    var length = 0
    for word in text.split(separator: " ") {
      length += word.unicodeScalars.count + 1
      if length > 60, !words.isEmpty { break }
      words.append(word)
    }
    return String(words.joined(separator: " ").unicodeScalars.prefix(80)) + "…"
  }
}

extension ProseBlock.Kind {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// The kind as messages name it.
  var name: String {
    switch self {
    case .heading: "the heading"
    case .paragraph: "the paragraph"
    case .item: "the item"
    case .row: "the row"
    case .code: "the code"
    }
  }
}
