/// How many revisions a sentence says that there are of a policy.
struct RevisionCount {
  let number: Int
  /// The number and what it counts.
  let text: String
  let offset: Int

  /// Reads "there are three revisions on record"; nil for what is of something else, or not so.
  ///
  /// `earlier` is what the sentence that it goes on behind says.
  init?(in sentence: Sentence, behind earlier: [String]) {
    let texts = sentence.texts
    guard !sentence.isSupposition,
      !(texts + earlier).contains(where: RevisionMention.others.contains),
      let noun = texts.firstIndex(where: { $0 == "revision" || $0 == "revisions" }), noun > 0,
      let number = StatedNumber.value(of: texts[noun - 1])
    else { return nil }
    var lead = Array(texts[..<(noun - 1)])
    if let last = lead.last, ["only", "just", "exactly"].contains(last) { lead.removeLast() }
    // "Three revisions are on record" says where they are.
    let isRecorded = lead.isEmpty && texts[(noun + 1)...].starts(with: ["are", "on", "record"])
    guard isRecorded || Self.leads.contains(where: { lead.suffix($0.count).elementsEqual($0) }),
      Self.isEnd(noun + 1, of: sentence)
    else { return nil }
    self.number = number
    text = texts[(noun - 1)...noun].joined(separator: " ")
    offset = sentence.words[noun - 1].range.lowerBound
  }

  /// Tells whether nothing at a word makes the revisions some of all.
  private static func isEnd(_ index: Int, of sentence: Sentence) -> Bool {
    let rest = sentence.texts[index...]
    return rest.isEmpty || ends.contains { rest.starts(with: $0) }
      || sentence.gap(before: index).contains { ",;:()".utf8.contains($0) }
  }

  private static let leads = [
    "there are", "there is", "there have been", "the policy has", "the policy has had",
    "of the policy are",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let ends = [
    "on record", "so far", "of the policy", "in all", "to date", "are on record", "and", "listed",
    "recorded", "today",
  ].map { $0.split(separator: " ").map(String.init) }
}
