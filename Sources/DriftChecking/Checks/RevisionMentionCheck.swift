internal import CanonicalModel
package import Diagnostics

/// A revision that prose names must be one the policy has, and the newest where it is the page's.
package enum RevisionMentionCheck: PageCheck {
  package static let rules: [Rule] = [.date]
  package static let examples: [CheckExample] = [
    .passes(says("This page describes revision 2024-05 of the policy.")),
    .passes(says("The policy of revision 2024-01 is kept.")),
    .passes(says("The console is of revision 2023-07.")),
    .passes(says("The policy has a revision 20 pages long.")),
    .absent("<p>no revision here</p>"),
    .fails(
      says("This page describes revision ▸2023-06 of the policy."), "date",
      "has no revision '2023-06'"),
    .fails(says("Policy revision ▸2024-04"), "date", "has no revision '2024-04'"),
    .fails(
      SamplePage.twin + "\nThis is revision ▸2023-06 of the policy.\n", "date",
      "has no revision '2023-06'", in: .file("page/index.md")),
    .passes(says("The policy was changed in 2023-06.")),
  ]

  private static func says(_ sentence: String) -> String { Sample.block() + "<p>\(sentence)</p>" }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies.filter { !$0.revisions.isEmpty }
    guard let policy = policies.first else { return outcome }
    let known = Set(policies.flatMap(\.revisions).map(\.id))
    for channel in outcome.prose(in: context) {
      for sentence in channel.sentences {
        for (word, name) in mentions(in: sentence) where !known.contains(name) {
          outcome.findings.append(
            Finding(
              "date", at: channel.position(word.range.lowerBound),
              "the policy '\(policy.id)' has no revision '\(name)'",
              hint: context.cure(policy.source), expected: policy.revisions.first?.id,
              actual: name,
              about: channel.subject(of: policy.id + ".revision", name), model: policy.source))
        }
      }
    }
    return outcome
  }

  /// The revisions that a sentence about the policy names by their months: "revision 2024-05".
  private static func mentions(in sentence: Sentence) -> [(ProseWord, String)] {
    let texts = sentence.texts
    guard texts.contains("policy") else { return [] }
    return texts.indices.dropLast().compactMap { index in
      let word = sentence.words[index + 1]
      guard texts[index] == "revision", word.isNumber else { return nil }
      let name = sentence.utf8[word.range.lowerBound...]
        .prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      let parts = name.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard parts.map(\.count) == [4, 2] else { return nil }
      return (word, String(decoding: name, as: UTF8.self))
    }
  }
}
