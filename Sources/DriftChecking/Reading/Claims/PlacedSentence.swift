/// A sentence, and what the one before it speaks of.
struct PlacedSentence {
  let sentence: Sentence
  private let names: PolicyNames
  private let earlier: Sentence?
  /// True behind a sentence that speaks of the policy, which "it" may then be.
  let isOfPolicy: Bool

  /// True behind a sentence that speaks of something else that may allow things.
  var isOfOthers: Bool {
    guard !isOfPolicy, let earlier else { return false }
    return sentence.goesOn(behind: earlier) && names.areOfOthers(earlier)
  }

  /// Tells whether it goes on behind a sentence that holds one of these words.
  func isBehind(_ words: Set<String>) -> Bool {
    guard let earlier, sentence.goesOn(behind: earlier) else { return false }
    return earlier.texts.contains(where: words.contains)
  }

  /// The sentences of a text in their order, given what it calls the policy.
  static func all(of sentences: [Sentence], naming names: PolicyNames) -> [PlacedSentence] {
    var isOfPolicy = false
    var earlier: Sentence?
    return sentences.map { sentence in
      defer {
        earlier = sentence
        let texts = sentence.texts
        isOfPolicy = names.opens(texts) || (isOfPolicy && texts.first == "it")
      }
      return PlacedSentence(
        sentence: sentence, names: names, earlier: earlier, isOfPolicy: isOfPolicy)
    }
  }
}
