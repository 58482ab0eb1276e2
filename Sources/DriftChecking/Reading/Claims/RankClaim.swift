internal import CanonicalModel

/// What a text says of the place that a statement or a service has among all: "the longest
/// statement is …", "most of the actions are in …".
struct RankClaim {
  enum Rank: Hashable {
    /// No other has more characters.
    case longest
    case shortest
    /// No other has more characters, or more actions.
    case largest
    case smallest
    case mostActions
    case fewestActions
    /// More than half of all actions are its.
    case majority
    /// All actions are its.
    case all
  }

  /// The name, as it is written.
  let name: String
  /// What it may be the name of.
  let subjects: [RankSubject]
  let rank: Rank
  let offset: Int

  /// The claims of a text.
  static func all(in channel: ProseChannel, of policy: PublishedPolicy) -> [RankClaim] {
    guard marks.contains(where: { channel.plain.firstIndex(of: $0) != nil }) else { return [] }
    return channel.sentences.compactMap { sentence in
      guard sentence.texts.contains(where: words.contains),
        let reading = RankReading(sentence, in: channel, of: policy)
      else { return nil }
      return reading.claim
    }
  }

  private static let words: Set = [
    "longest", "shortest", "largest", "biggest", "smallest", "most", "fewest", "majority", "half",
    "all",
  ]
  /// The same without a first letter that may be a capital.
  private static let marks: [[UInt8]] = [
    "ongest", "hortest", "argest", "iggest", "mallest", "the most", "ewest", "ost of",
    "ost actions", "ajority", "han half", "ll actions", "ll of", "ll the",
  ].map { Array($0.utf8) }
}
