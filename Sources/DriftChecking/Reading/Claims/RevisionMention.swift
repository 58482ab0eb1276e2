/// A revision that a sentence names by its month, as one of a policy.
struct RevisionMention {
  enum Rank {
    case newest
    case first
  }

  /// Such as `2024-05`.
  let name: String
  let offset: Int
  /// Which one it is called, if any.
  let rank: Rank?

  /// The revisions that a sentence names: "revision 2024-05 of the policy", "the newest is …".
  ///
  /// `earlier` is what the sentence that it goes on behind says.
  static func all(in sentence: Sentence, behind earlier: [String]) -> [RevisionMention] {
    let texts = sentence.texts
    return texts.indices.compactMap { index in
      guard texts[index] == "revision" else { return nil }
      let rank = index > 1 && articles.contains(texts[index - 2]) ? ranks[texts[index - 1]] : nil
      if let rank, let end = copula(behind: index, in: texts) {
        guard !(texts + earlier).contains(where: others.contains), let name = name(end, sentence)
        else { return nil }
        return RevisionMention(
          name: name, offset: sentence.words[end].range.lowerBound, rank: rank)
      }
      let next = index + 1
      guard texts.contains("policy"), next < texts.count, let name = name(next, sentence) else {
        return nil
      }
      return RevisionMention(
        name: name, offset: sentence.words[next].range.lowerBound, rank: nil)
    }
  }

  /// Where "is" ends behind "the newest revision", or behind "… of the policy".
  private static func copula(behind index: Int, in texts: [String]) -> Int? {
    let rest = texts[(index + 1)...]
    for words in [["is"], ["of", "the", "policy", "is"], ["is", "that", "of"]].reversed()
    where rest.starts(with: words) {
      let end = index + 1 + words.count
      return end < texts.count ? end : nil
    }
    return nil
  }

  private static func name(_ index: Int, _ sentence: Sentence) -> String? {
    let word = sentence.words[index]
    guard word.isNumber else { return nil }
    let name = sentence.utf8[word.range.lowerBound...]
      .prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    let parts = name.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2] ? String(decoding: name, as: UTF8.self) : nil
  }

  private static let articles: Set = ["the", "its", "our"]
  private static let ranks: [String: Rank] = [
    "newest": .newest, "latest": .newest, "last": .newest, "current": .newest,
    "most-recent": .newest, "first": .first, "oldest": .first, "earliest": .first,
  ]
  /// What else has revisions.
  static let others: Set = [
    "agent", "agents", "console", "module", "provider", "api", "guide", "manual", "standard",
    "specification", "tool", "app", "software", "library", "sdk", "cli", "template", "schema",
    "image", "package", "release", "firmware", "driver", "your",
  ]
}
