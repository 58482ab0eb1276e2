/// A clause of a text, and what its words say about fitting a quota.
struct FitClause {
  enum Meaning {
    /// It fits, perhaps in a number of policies.
    case fits(Int?)
    case doesNotFit
    /// It is split, perhaps into a number of policies.
    case split(Int?)
  }

  let words: [ProseWord]
  /// The words of the sentence that stand before the clause.
  let before: ArraySlice<ProseWord>
  /// True when no other clause of the sentence follows.
  let isLast: Bool
  /// True when the sentence before speaks of the policy, which "it" may then be.
  private let followsPolicy: Bool

  /// The clauses of sentences that say how something is, not how it might be.
  static func all(in sentences: [Sentence]) -> [FitClause] {
    var clauses: [FitClause] = []
    var followsPolicy = false
    for sentence in sentences {
      let own = sentence.clauses.map { range in
        FitClause(
          words: Array(sentence.words[range]), before: sentence.words[..<range.lowerBound],
          isLast: range.upperBound == sentence.words.count, followsPolicy: followsPolicy)
      }
      followsPolicy = own.contains(where: \.isAboutThePolicy)
      if !sentence.isSupposition { clauses += own }
    }
    return clauses
  }

  /// True when its subject is the policy the page is about.
  var isAboutThePolicy: Bool {
    let texts = (before + words).map(\.text)
    if followsPolicy, ["it", "both"].contains(texts.first ?? "") { return true }
    // "This page" is not the policy.
    if followsPolicy, texts.first == "this", Self.verbs.contains(texts.dropFirst().first ?? "") {
      return true
    }
    return texts.indices.contains { index in
      guard Self.subjects.contains(texts[index]) else { return false }
      let lead = texts[..<index].suffix(3)
      let next = index + 1 < texts.count ? texts[index + 1] : ""
      return lead.contains(where: Self.definite.contains)
        && !lead.contains(where: Self.indefinite.contains) && !Self.relative.contains(next)
    }
  }

  /// The kinds of policy it names.
  var kinds: [QuotaKind] { QuotaKind.all(in: Sentence(words: words, utf8: [])) }

  /// What the word at an index says, read with the words around it.
  func meaning(at index: Int) -> Meaning? {
    let word = words[index].text
    let isDenied = words[max(0, index - 6)..<index].contains { Self.denies($0.text) }
    switch word {
    case "fit", "fits", "fitted", "fitting":
      if words[..<index].contains(where: { ["each", "every", "both", "all"].contains($0.text) }) {
        return nil
      }
      return isDenied ? .doesNotFit : .fits(count(after: index))
    case "exceed", "exceeds", "exceeded", "exceeding", "overruns", "surpasses", "overshoots":
      return isDenied ? .fits(nil) : .doesNotFit
    case "long", "large", "big":
      guard index > 0, words[index - 1].text == "too", !isFollowedByFit(index) else { return nil }
      return words[..<index].contains { Self.negates($0.text) } ? .fits(nil) : .doesNotFit
    case "many", "much":
      return index > 0 && words[index - 1].text == "too" ? .doesNotFit : nil
    case "short", "small":
      guard isEnough(at: index) else { return nil }
      return isDenied ? .doesNotFit : .fits(nil)
    case "over", "above", "beyond", "within", "under", "below", "inside", "past":
      return limit(after: index).map { _ in
        ["within", "under", "below", "inside"].contains(word) != isDenied ? .fits(nil) : .doesNotFit
      }
    case "larger", "longer", "bigger", "greater", "more", "smaller", "shorter":
      guard words.dropFirst(index + 1).first?.text == "than", limit(after: index) != nil else {
        return nil
      }
      return ["smaller", "shorter"].contains(word) != isDenied ? .fits(nil) : .doesNotFit
    case "twice", "double":
      return isDenied || limit(after: index) == nil ? nil : .doesNotFit
    case "split", "divided", "broken":
      return isDenied ? .fits(nil) : .split(count(after: index))
    case "needs", "need", "requires", "require", "takes", "take", "fills":
      return policies(after: index).map { $0 == 1 ? .fits(1) : isDenied ? .fits(nil) : .split($0) }
    case "hold", "holds", "contain", "contains", "accommodate", "accommodates":
      guard policies(before: index) == 1 else { return nil }
      return isDenied ? .doesNotFit : .fits(1)
    case "needed", "required", "necessary":
      guard isOfReader, let count = policies(before: index) else { return nil }
      return count == 1 ? .fits(1) : .split(count)
    case "enough", "suffices", "suffice":
      guard policies(before: index) == 1 else { return nil }
      return isDenied ? .doesNotFit : .fits(1)
    default: return nil
    }
  }

  /// The number in "in two policies", "into 3", right behind a word.
  private func count(after index: Int) -> Int? {
    let rest = words[(index + 1)...].map(\.text)
    guard let place = rest.prefix(3).firstIndex(where: { ["in", "into", "within"].contains($0) })
    else { return nil }
    return Self.number(in: rest[(place + 1)...])
  }

  /// The number of policies that are said to be needed right behind a word.
  private func policies(after index: Int) -> Int? {
    let rest = words[(index + 1)...].prefix(6).map(\.text)
    guard rest.contains(where: { ["policies", "policy", "parts"].contains($0) }) else { return nil }
    if rest.starts(with: ["more", "than", "one"]) { return 2 }
    return Self.number(in: rest[...])
  }

  private func policies(before index: Int) -> Int? {
    let lead = words[..<index].suffix(6).map(\.text)
    guard lead.contains(where: { ["policies", "policy"].contains($0) }) else { return nil }
    return lead.indices.lazy.compactMap { Self.number(in: lead[$0...]) }.first
  }

  static func number(in words: ArraySlice<String>) -> Int? {
    let rest = words.drop { ["just", "only", "the", "exactly", "at", "least"].contains($0) }
    guard let first = rest.first else { return nil }
    if first == "single" || rest.starts(with: ["a", "single"]) { return 1 }
    if ["several", "multiple", "many"].contains(first) { return 2 }
    return StatedNumber.value(of: first)
      ?? NumberWords.number(in: rest.prefix(5)).map(\.value)
  }

  private func limit(after index: Int) -> ProseWord? {
    words[(index + 1)...].prefix(5).first {
      ["quota", "limit", "maximum", "cap"].contains($0.text)
    }
  }

  private func isEnough(at index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].text == "enough"
  }

  private func isFollowedByFit(_ index: Int) -> Bool {
    words[(index + 1)...].prefix(2).contains { $0.text == "fit" }
  }

  private static func negates(_ word: String) -> Bool {
    ["not", "never", "cannot", "no", "neither", "nor", "hardly", "isn't", "isn\u{2019}t"]
      .contains(word) || word.isContractedDenial
  }

  private static func denies(_ word: String) -> Bool {
    negates(word)
      || ["too", "fails", "failed", "unable", "without", "longer", "nowhere", "stops"]
        .contains(word)
  }

  private static let verbs: Set = [
    "is", "was", "fits", "does", "doesn't", "doesn\u{2019}t", "has", "needs", "exceeds", "takes",
    "can", "cannot", "will", "won't", "won\u{2019}t", "requires",
  ]
  private static let subjects: Set = ["policy", "layout", "form", "document"]
  private static let definite: Set = ["the", "this", "our"]
  private static let indefinite: Set = [
    "a", "an", "any", "every", "each", "another", "no", "one", "managed", "inline", "of", "in",
    "within", "into", "boundary", "trust", "session",
  ]
  private static let relative: Set = [
    "that", "which", "who", "quota", "limit", "size", "editor", "language", "simulator",
  ]
}
