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
  private let before: ArraySlice<ProseWord>

  /// The clauses of a text that say how something is, not how it might be.
  static func all(in utf8: [UInt8]) -> [FitClause] {
    sentences(of: utf8).filter { !isSupposition($0) }.flatMap { sentence in
      let starts =
        [sentence.startIndex]
        + sentence.indices.dropFirst().filter { index in
          let gap = utf8[sentence[index - 1].range.upperBound..<sentence[index].range.lowerBound]
          return sentence[index].text == "and" || sentence[index].text == "but"
            || gap.contains { ",:;()".utf8.contains($0) }
        }
      return zip(starts, starts.dropFirst() + [sentence.endIndex]).map { start, end in
        FitClause(words: Array(sentence[start..<end]), before: sentence[..<start])
      }
    }
  }

  /// True when its subject is the policy the page is about.
  var isAboutThePolicy: Bool {
    let texts = (before + words).map(\.text)
    guard let noun = texts.firstIndex(of: "policy"), noun > 0 else { return false }
    let isDefinite =
      ["the", "this", "our"].contains(texts[noun - 1])
      || noun > 1
        && ["the", "this"].contains(texts[noun - 2])
    let isGeneric = texts[noun...].dropFirst().first.map { ["that", "which", "who"].contains($0) }
    return isDefinite && isGeneric != true
  }

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
    case "exceed", "exceeds", "exceeded", "exceeding", "overruns", "surpasses":
      return isDenied ? .fits(nil) : .doesNotFit
    case "long", "large", "big":
      guard index > 0, words[index - 1].text == "too", !isFollowedByFit(index) else { return nil }
      return words[..<index].contains { Self.negates($0.text) } ? .fits(nil) : .doesNotFit
    case "over", "above", "beyond", "within", "under", "below":
      return limit(after: index).map { _ in
        ["within", "under", "below"].contains(word) != isDenied ? .fits(nil) : .doesNotFit
      }
    case "split", "divided", "broken":
      return isDenied ? .fits(nil) : .split(count(after: index))
    default: return nil
    }
  }

  /// The number in "in two policies", "into 3", right behind a word.
  private func count(after index: Int) -> Int? {
    let rest = words[(index + 1)...].prefix(3)
    guard let first = rest.first, ["in", "into", "within"].contains(first.text) else { return nil }
    return rest.dropFirst().lazy.compactMap { StatedNumber.value(of: $0.text) }.first
  }

  private func limit(after index: Int) -> ProseWord? {
    words[(index + 1)...].prefix(3).first { ["quota", "limit", "maximum"].contains($0.text) }
  }

  private func isFollowedByFit(_ index: Int) -> Bool {
    words[(index + 1)...].prefix(2).contains { $0.text == "fit" }
  }

  private static func negates(_ word: String) -> Bool {
    ["not", "never", "cannot", "no", "neither", "nor", "hardly", "isn't", "isn\u{2019}t"]
      .contains(word) || word.hasSuffix("n't") || word.hasSuffix("n\u{2019}t")
  }

  private static func denies(_ word: String) -> Bool {
    negates(word)
      || ["too", "fails", "failed", "unable", "without", "longer", "nowhere"].contains(word)
  }

  /// A sentence that begins with a condition says nothing about how things are.
  private static func isSupposition(_ sentence: [ProseWord]) -> Bool {
    let openings: Set = ["if", "should", "when", "whenever", "unless", "once", "were", "suppose"]
    return sentence.first.map { openings.contains($0.text) } ?? false
  }

  private static func sentences(of utf8: [UInt8]) -> [[ProseWord]] {
    var sentences: [[ProseWord]] = [[]]
    for word in ProseWord.all(in: utf8) {
      if let last = sentences[sentences.count - 1].last {
        let gap = utf8[last.range.upperBound..<word.range.lowerBound]
        if gap.contains(where: { ".!?\u{1}|".utf8.contains($0) }) || isParagraphBreak(gap) {
          sentences.append([])
        }
      }
      sentences[sentences.count - 1].append(word)
    }
    return sentences
  }

  private static func isParagraphBreak(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count { $0 == UInt8(ascii: "\n") } > 1
  }
}
