internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The statement or service that a page puts first, or last, must be the one that is.
package enum RankClaimCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .services]
  package static let examples: [CheckExample] = [
    .passes(says("The statement with the most actions is <code>Read</code>.")),
    .passes(
      says("<code>Read</code> is the statement with the most actions, <code>Pass</code> last.")),
    .passes(says("The longest statement is <code>Pass</code>, with its condition.")),
    .passes(says("The largest statement is <code>Read</code>. The biggest is no other.")),
    .passes(says("Most of the actions are in S3. The service with the fewest actions is IAM.")),
    .passes(says("<code>Pass</code> is not the statement with the most actions.")),
    .passes(says("<code>Pass</code> is the longest statement with a condition.")),
    .passes(says("<code>Read</code> is one of the shortest statements.")),
    .passes(says("Most of the actions are in IAM and S3. Most of our customers are in S3.")),
    .passes(says("Most of the actions are in IAM for historical reasons.")),
    .passes(says("If the longest statement is <code>Read</code>, split it.")),
    .passes(says("The longest statement that reads is <code>Read</code>.")),
    .passes("<p>The longest statement is <code>Read</code>.</p>"),
    .absent(says("nothing is put first here")),
    .fails(
      says("The longest statement is <code>▸Read</code>."), "statement-ids",
      "'Read' is called the longest statement where it is 'Pass' with"),
    .fails(
      says("<code>▸Pass</code> is the shortest statement."), "statement-ids", "'Read' with"),
    .fails(says("<code>▸Read</code> is the longest."), "statement-ids", "'Pass' with"),
    .fails(
      says("The statement with the most actions is <code>▸Pass</code>."), "statement-ids",
      "'Pass' is said to have the most actions where it is 'Read' with 3 actions"),
    .fails(
      says("The statement <code>▸Read</code> has the fewest actions."), "statement-ids",
      "it is 'Pass' with 1 action"),
    .fails(
      says("The statement that allows the most actions is <code>▸Pass</code>, because it reads."),
      "statement-ids", "'Read' with 3"),
    .fails(
      says("Most of the actions are in <code>▸iam</code>."), "services",
      "most actions are said to be of 'iam' where 1 of 4 are"),
    .fails(says("Most actions are ▸IAM actions."), "services", "1 of 4"),
    .fails(says("All of the actions are in ▸S3."), "services", "3 of 4"),
    .fails(says("The service with the most actions is ▸IAM."), "services", "'s3' with 3 actions"),
    .fails(
      says("Most of the actions are in the statement <code>▸Pass</code>."), "statement-ids",
      "1 of 4"),
    .fails(
      SamplePage.twin + "\nThe longest statement is `▸Read`.\n", "statement-ids", "'Pass' with",
      in: .file("page/index.md")),
    .passes(says("The longest statement is <code>Read</code>. \(Sample.span("queue.name"))")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    guard policies.count == 1, let policy = policies.first else { return outcome }
    for channel in outcome.prose(in: context) {
      let claims = RankClaim.all(in: channel, of: policy)
      guard !claims.isEmpty else { continue }
      let ranks = PolicyRanks(of: policy)
      outcome.checked.claims += claims.count
      outcome.findings += claims.compactMap { claim in
        ranks.correction(of: claim).map { correction in
          Finding(
            claim.rule, at: channel.position(claim.offset),
            "\(claim.words) where \(correction.clause)", hint: context.cure(policy.source),
            expected: correction.value, actual: claim.name,
            about: channel.subject(of: policy.id + ".statements", "\(claim.rank) \(claim.name)"),
            model: policy.source)
        }
      }
    }
    return outcome
  }

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }
}

extension RankClaim {
  fileprivate var rule: RuleID {
    if case .statement? = subjects.first { "statement-ids" } else { "services" }
  }

  /// What is said, as messages give it.
  fileprivate var words: String {
    switch rank {
    case .longest: "'\(name)' is called the longest statement"
    case .shortest: "'\(name)' is called the shortest statement"
    case .largest: "'\(name)' is called the largest statement"
    case .smallest: "'\(name)' is called the smallest statement"
    case .mostActions: "'\(name)' is said to have the most actions"
    case .fewestActions: "'\(name)' is said to have the fewest actions"
    case .majority: "most actions are said to be of '\(name)'"
    case .all: "all actions are said to be of '\(name)'"
    }
  }
}
