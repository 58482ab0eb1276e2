internal import CanonicalModel
package import Diagnostics

/// A revision that prose names must be one the policy has, the newest where it is called that, and
/// their number the number of those on record.
package enum RevisionMentionCheck: PageCheck {
  package static let rules: [Rule] = [.date, .count]
  package static let examples: [CheckExample] = [
    .passes(says("This page describes revision 2024-05 of the policy.")),
    .passes(says("The policy of revision 2024-01 is kept.")),
    .passes(says("The console is of revision 2023-07.")),
    .passes(says("The policy has a revision 20 pages long.")),
    .passes(says("The newest revision is 2024-05. The first revision of the policy is 2024-01.")),
    .passes(says("The console is new. Its latest revision is 2023-07.")),
    .passes(says("The latest revision of the agent is 2023-07. The last revision was 2023-07.")),
    .passes(says("The newest revision is not 2023-06. Is the newest revision 2023-06?")),
    .passes(says("There are two revisions on record. The policy has 2 revisions.")),
    .passes(says("There are more than three revisions of the guide. Keep three revisions.")),
    .passes(says("If there are three revisions, compare them. There are three revisions a year.")),
    .passes(says("The agent has had three revisions. There are not three revisions.")),
    .fails(says("▸Four revisions are on record."), "count", "'four revisions'"),
    .passes(says("Four revisions are too many. Two revisions are on record.")),
    .absent("<p>no revision here</p>"),
    .fails(says("The newest revision is ▸2026-10."), "date", "has no revision '2026-10'"),
    .fails(says("The current revision is <code>▸2026-10</code>."), "date", "'2026-10'"),
    .fails(says("The latest revision is ▸2024-01."), "date", "the newest revision of it is"),
    .fails(says("The first revision of the policy is ▸2024-05."), "date", "the first revision"),
    .fails(says("There are ▸three revisions on record."), "count", "has 2"),
    .fails(says("The policy has had ▸5 revisions."), "count", "'5 revisions'"),
    .fails(
      SamplePage.twin + "\nThere is only ▸one revision so far.\n", "count", "has 2",
      in: .file("page/index.md")),
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
      for (sentence, earlier) in channel.sentences.behindEarlier {
        for mention in RevisionMention.all(in: sentence, behind: earlier) {
          guard let wrong = wrong(in: mention, policies, known) else { continue }
          outcome.findings.append(
            Finding(
              "date", at: channel.position(mention.offset),
              "the policy '\(policy.id)' \(wrong)", hint: context.cure(policy.source),
              expected: policy.revisions.first?.id, actual: mention.name,
              about: channel.subject(of: policy.id + ".revision", mention.name),
              model: policy.source))
        }
        guard let count = RevisionCount(in: sentence, behind: earlier),
          !policies.contains(where: { $0.revisions.count == count.number })
        else { continue }
        outcome.findings.append(
          Finding(
            "count", at: channel.position(count.offset),
            "'\(count.text)' are told of where the policy '\(policy.id)' has "
              + "\(policy.revisions.count)", hint: context.cure(policy.source),
            expected: "\(policy.revisions.count)", actual: count.text,
            about: channel.subject(of: policy.id + ".changes", "revisions"), model: policy.source))
      }
    }
    return outcome
  }

  /// What completes "the policy …" for a mention that is not so.
  private static func wrong(
    in mention: RevisionMention, _ policies: [PublishedPolicy], _ known: Set<String>
  ) -> String? {
    guard known.contains(mention.name) else { return "has no revision '\(mention.name)'" }
    let meant = policies.compactMap { policy in
      switch mention.rank {
      case .newest: policy.revisions.first?.id
      case .first: policy.revisions.last?.id
      case nil: mention.name
      }
    }
    guard !meant.contains(mention.name), let id = meant.first else { return nil }
    let rank = mention.rank == .first ? "first" : "newest"
    return "is said to have '\(mention.name)' as its \(rank) where the \(rank) revision of it is "
      + "'\(id)'"
  }
}
