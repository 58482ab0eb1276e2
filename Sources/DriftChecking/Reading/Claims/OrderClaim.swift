/// What a sentence says of the order of a list.
struct OrderClaim {
  enum Order: Hashable {
    case alphabetical
    case reversed
    /// That of the policy's statements.
    case policy
    /// By the numbers of a column.
    case descending
    case ascending
  }

  let order: Order
  /// What the sentence says is in that order, by its noun; nil where it names nothing known.
  let noun: CountedNoun?

  /// The claim that a sentence makes; nil for one that makes none, denies it or only supposes.
  init?(_ sentence: Sentence) {
    let texts = sentence.texts
    guard !sentence.isSupposition, !texts.contains(where: Self.doubts.contains),
      let (order, start) = Self.order(in: texts)
    else { return nil }
    self.order = order
    noun = texts[..<start].compactMap { CountedNoun(word: $0) }
      .first { [.statements, .services, .actions].contains($0) }
  }

  private static func order(in texts: [String]) -> (order: Order, start: Int)? {
    for (words, order) in phrases {
      let start = texts.indices.first { index in
        texts[index...].count >= words.count
          && zip(texts[index...], words).allSatisfy { $1.split(separator: "/").contains($0[...]) }
      }
      guard let start else { continue }
      let isReversed = start > 0 && ["reverse", "reversed", "inverse"].contains(texts[start - 1])
      return (order == .alphabetical && isReversed ? .reversed : order, start)
    }
    return nil
  }

  /// The words that say it; those that may stand in one place are parted by slashes.
  private static let phrases: [([String], Order)] = [
    ("in reverse/reversed alphabetical/alphabetic order", .reversed),
    ("in alphabetical/alphabetic order", .alphabetical),
    ("alphabetically", .alphabetical),
    ("sorted/ordered/listed by name/sid/prefix", .alphabetical),
    ("from a to z", .alphabetical),
    ("a to z", .alphabetical),
    ("a-z", .alphabetical),
    ("from z to a", .reversed),
    ("order of the/this/our policy", .policy),
    ("policy's order", .policy),
    ("policy\u{2019}s order", .policy),
    ("in policy order", .policy),
    ("same order as in/the the/policy", .policy),
    ("order in which the policy", .policy),
    ("order that the policy", .policy),
    ("order they have in the policy", .policy),
    ("largest/biggest/longest/highest first", .descending),
    ("largest/biggest/longest/highest number first", .descending),
    ("most actions/statements/permissions first", .descending),
    ("smallest/shortest/lowest first", .ascending),
    ("fewest actions/statements/permissions first", .ascending),
  ].map { ($0.split(separator: " ").map(String.init), $1) }

  /// Words of a sentence that speaks of something else, or says less than it seems to.
  private static let doubts: Set = [
    "not", "no", "never", "neither", "nor", "any", "whatever", "n't", "isn't", "aren't", "don't",
    "isn\u{2019}t", "aren\u{2019}t", "don\u{2019}t", "doesn't", "doesn\u{2019}t", "could",
    "should", "would", "might", "may", "can", "must", "console", "menu", "was", "were",
  ]
}
