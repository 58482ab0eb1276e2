internal import CanonicalModel

/// A day since which a sentence says that a policy is as it is, or on which it began.
struct PolicyDayClaim {
  enum Kind: String {
    /// Of the newest revision: "last changed", "unchanged since".
    case change = "last change"
    /// Of the first revision: "introduced".
    case beginning
  }

  let kind: Kind
  let day: DatedClaim

  /// Reads "the policy has not changed since 2024", "it was last revised in March 2025"; nil for
  /// anything else.
  ///
  /// `isOfPolicy` tells that "it" is the policy.
  init?(_ sentence: Sentence, in channel: ProseChannel, _ names: PolicyNames, isOfPolicy: Bool) {
    let texts = sentence.texts
    guard !sentence.isSupposition, let (start, day) = Self.day(in: sentence, of: channel)
    else { return nil }
    let rest = Array(texts[..<start.lowerBound] + texts[start.upperBound...])
    guard !rest.contains(where: Self.doubts.contains),
      let verb = Self.verb(behindSubjectOf: rest, names, isOfPolicy: isOfPolicy)
    else {
      return nil
    }
    let isDenied = verb.lead.contains { ["not", "never"].contains($0) || $0.isContractedDenial }
    let said = texts[start.lowerBound]
    switch (Self.changes.contains(verb.word), said) {
    case (true, "since"): guard isDenied else { return nil }
    case (true, _): guard verb.lead.contains("last"), !isDenied else { return nil }
    case (false, "since") where verb.word == "unchanged": break
    case (false, "on"), (false, "in"):
      guard Self.beginnings.contains(verb.word), !isDenied else { return nil }
      (kind, self.day) = (.beginning, day)
      return
    default: return nil
    }
    (kind, self.day) = (.change, day)
  }

  /// The word that leads to a day, with the words of the day, and the day.
  private static func day(
    in sentence: Sentence, of channel: ProseChannel
  ) -> (words: Range<Int>, day: DatedClaim)? {
    for index in sentence.words.indices where leads.contains(sentence.words[index].text) {
      guard let day = DatedClaim.claim(at: index + 1, in: sentence, of: channel) else { continue }
      let end = sentence.words.firstIndex { $0.range.lowerBound >= day.range.upperBound }
      return (index..<(end ?? sentence.words.count), day)
    }
    return nil
  }

  /// The last word of a sentence without its day that says no more than that, with the words
  /// between it and the policy.
  private static func verb(
    behindSubjectOf words: [String], _ names: PolicyNames, isOfPolicy: Bool
  ) -> (word: String, lead: ArraySlice<String>)? {
    let isIt = words.first == "it" && isOfPolicy
    guard let subject = isIt ? 1 : names.length(at: 0, in: words), let verb = words.last,
      subject < words.count, (changes + beginnings + ["unchanged"]).contains(verb)
    else { return nil }
    let lead = words[subject..<(words.count - 1)]
    let isPlain = lead.allSatisfy { auxiliaries.contains($0) || $0.isContractedDenial }
    return isPlain ? (verb, lead) : nil
  }

  private static let leads: Set = ["since", "on", "in"]
  private static let changes = [
    "changed", "revised", "updated", "modified", "touched", "altered", "edited", "extended",
  ]
  private static let beginnings = ["introduced", "published", "created", "released", "written"]
  private static let auxiliaries: Set = [
    "has", "have", "was", "is", "been", "not", "never", "last", "first", "most", "recently", "and",
    "stayed", "remained", "remains",
  ]
  private static let doubts: Set = ["will", "would", "may", "might", "could", "should", "?"]
}
