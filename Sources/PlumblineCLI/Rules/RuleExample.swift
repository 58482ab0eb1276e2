/// What a rule finds, and beside it what it does not find.
struct RuleExample: Sendable {
  /// What is told to stand somewhere.
  struct Side: Sendable {
    let text: String
    /// What to show of it.
    let excerpt: String
  }

  /// Where it stands, in words such as `in the head of a page`.
  let place: String
  /// The language of the text, as code fences name it.
  let language: String
  /// What is found, with `▸` where; nil for a file that is not there, or holds nothing.
  let wrong: Side?
  /// What is not found; nil where no example is near enough to be compared.
  let right: Side?

  static let mark = "▸"

  init(in place: String, language: String, wrong: String?, right: String?) {
    self.place = place
    self.language = language
    self.wrong = wrong.flatMap { text in
      guard !Self.isBlank(text) else { return nil }
      let offset = text.utf8.firstRange(of: Self.mark.utf8)?.lowerBound ?? text.startIndex
      return Side(
        text: text,
        excerpt: Excerpt.of(text, around: text.utf8.distance(from: text.startIndex, to: offset)))
    }
    self.right = right.map { text in
      let other = wrong?.replacing(Self.mark, with: "") ?? ""
      return Side(text: text, excerpt: Excerpt.of(text, around: Resemblance.end(text, other)))
    }
  }

  /// Whether there is nothing to show of a text but its mark.
  static func isBlank(_ text: String) -> Bool {
    text.replacing(mark, with: "").allSatisfy(\.isWhitespace)
  }
}
