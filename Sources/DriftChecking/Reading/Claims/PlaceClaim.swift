internal import CanonicalModel

/// What a text says of the places that the statements of a policy have, and which they all are.
struct PlaceClaim {
  enum Said: Hashable {
    /// The statement is the one at this index.
    case at(Int)
    /// The statement stands before the other one.
    case before(String)
    /// These are all there are.
    case all([String])
    /// There is a statement at this index, and it is the last where that is said.
    case counted(Int, isLast: Bool)
    /// There are more of the one than of the other, or fewer, or as many.
    case compared(CountedNoun, Comparison, CountedNoun)
  }

  enum Comparison: String {
    case more
    case fewer
    case same
  }

  let said: Said
  /// The Sid it is said of, or the words that say it.
  let written: String
  let offset: Int

  /// The claims that a channel makes of a policy.
  static func all(
    in channel: ProseChannel, of policy: PublishedPolicy, product: String
  ) -> [PlaceClaim] {
    let names = PolicyNames(policy, product: product)
    return PlacedSentence.all(of: channel.sentences, naming: names).compactMap { place in
      guard place.sentence.texts.contains(where: words.contains) else { return nil }
      return PlaceReading(AllowanceReading(place, in: channel, of: names)).claim
    }
  }

  private static let words: Set = [
    "statement", "statements", "first", "last", "second", "third", "before", "behind", "after",
    "precedes", "follows", "begins", "starts", "opens", "ends", "closes", "consists", "than",
    "many",
  ]
}
