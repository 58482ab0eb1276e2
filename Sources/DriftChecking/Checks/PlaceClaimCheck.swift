internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The places that a page says the statements have must be theirs, and all it says they are, all.
package enum PlaceClaimCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .count]
  package static let examples: [CheckExample] = [
    .passes(says("The first statement is <code>Read</code>. Its last statement is short.")),
    .passes(says("<code>Pass</code> comes last, and <code>Read</code> is the first statement.")),
    .passes(says("<code>Read</code> comes before <code>Pass</code>.")),
    .passes(says("<code>Pass</code> follows <code>Read</code>.")),
    .passes(says("<code>Pass</code> comes before <code>Read</code> in the alphabet.")),
    .passes(says("The statements are <code>Read</code> and <code>Pass</code>.")),
    .passes(says("The first statement is not <code>Pass</code>. It ends with a condition.")),
    .passes(says("If the first statement is <code>Pass</code>, the order has changed.")),
    .passes(says("The first statement to read is <code>Pass</code>. The last one is long.")),
    .passes(says("The first statement should be <code>Pass</code>. Is it the first?")),
    .passes(says("Your boundary is longer. Its first statement is <code>Pass</code>.")),
    .passes(says("Two statements have wildcards. The statements are <code>Read</code> and more.")),
    .passes(says("The statements that read are <code>Read</code> and <code>Read</code>.")),
    .passes(says("A third statement would be too long. There is no third statement.")),
    .passes(says("The third statement of your boundary is <code>Pass</code>.")),
    .passes(says("The second and last statement of the policy passes a role.")),
    .passes(says("The policy has more actions than statements, and as many services as those.")),
    .passes(says("The policy has as many statements as services.")),
    .passes(says("There are more statements than services elsewhere.")),
    .passes("<p>The first statement is <code>Pass</code>.</p>"),
    .passes(
      says("\(Sample.span("queue.name"))") + "<p>The first statement is <code>Pass</code>.</p>"),
    .absent("<p>no place is claimed here</p>"),
    .fails(
      says("The first statement is <code>▸Pass</code>."), "statement-ids",
      "'Pass' is called statement 1 where that is 'Read'"),
    .fails(says("The last statement of the policy is <code>▸Read</code>."), "statement-ids", "2"),
    .fails(says("<code>▸Read</code> is the second statement."), "statement-ids", "'Pass'"),
    .fails(says("The statement <code>▸Read</code> comes last."), "statement-ids", "'Pass'"),
    .fails(says("The policy begins with <code>▸Pass</code>."), "statement-ids", "'Read'"),
    .fails(
      says("The policy ends with the <code>▸Read</code> statement."), "statement-ids", "'Pass'"),
    .fails(
      says("<code>▸Pass</code> comes before <code>Read</code>."), "statement-ids",
      "'Pass' is said to stand before 'Read'"),
    .fails(
      says("<code>Read</code> follows <code>▸Pass</code>."), "statement-ids", "before 'Read'"),
    .fails(
      says("The ▸third and last statement of the policy reads."), "count",
      "'third and last statement' where there are 2"),
    .fails(says("The ▸third statement of the policy passes a role."), "count", "there are 2"),
    .fails(
      says("The policy consists of <code>▸Read</code> and <code>Read</code>."), "statement-ids",
      "leaves out 'Pass'"),
    .fails(
      says("The policy has ▸more statements than services."), "count",
      "'more statements than services' where there are 2 and 2"),
    .fails(says("There are ▸as many actions as services in the policy."), "count", "4 and 2"),
    .fails(
      SamplePage.twin + "\nThe first statement is `▸Pass`.\n", "statement-ids", "'Read'",
      in: .file("page/index.md")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    guard policies.count == 1, let policy = policies.first else { return outcome }
    for channel in outcome.prose(in: context) {
      for claim in PlaceClaim.all(in: channel, of: policy, product: context.product.name) {
        outcome.checked.claims += 1
        guard let correction = PlaceCorrection(of: claim, in: policy) else { continue }
        outcome.findings.append(
          Finding(
            correction.rule, at: channel.position(claim.offset), correction.message,
            hint: context.cure(policy.source), expected: correction.expected,
            actual: claim.written,
            about: channel.subject(of: policy.id + ".statements", "place \(claim.written)"),
            model: policy.source))
      }
    }
    return outcome
  }

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }
}
