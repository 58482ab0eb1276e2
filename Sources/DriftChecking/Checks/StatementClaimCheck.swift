internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What a page says of a policy's conditions, resources, effects and version must be so.
package enum StatementClaimCheck: PageCheck {
  package static let rules: [Rule] = [.accessClaim, .date]
  package static let examples: [CheckExample] = [
    .passes(says("One statement has a condition. Not every statement has a condition.")),
    .passes(says("Every statement but one has a condition. Some statements have conditions.")),
    .passes(says("Every statement has a condition, except those that read.")),
    .passes(says("Every statement that hands over a role has a condition.")),
    .passes(says("The statement <code>Pass</code> has a condition. It is short.")),
    .passes(says("The policy has conditions. It has no Deny statements.")),
    .passes(says("The policy has no conditions on tags. There are no conditions for its use.")),
    .passes(says("If every statement has a condition, the policy is longer.")),
    .passes(says("Your own role is limited to the region us-east-1.")),
    .passes(says("The policy is limited to the role <code>Sample-Worker</code>.")),
    .passes(says("The policy uses the condition key <code>iam:PassedToService</code>.")),
    .passes(says("The policy uses version 2012-10-17, not version 2008-10-17.")),
    .passes(says("The bucket policy has a Deny statement. Every statement has its purpose.")),
    .passes(says("") + "<h3>Your boundary</h3><p>No conditions are used.</p>"),
    .passes(says("The policy has no wildcard actions. A role has no conditions.")),
    .passes(says("You can limit it: add the condition key <code>aws:RequestedRegion</code>.")),
    .passes(says("The policy uses no conditions on <code>s3</code>.")),
    .passes(says("The policy is limited to the bucket <code>x-1</code> by your own boundary.")),
    .passes("<p>The policy has no conditions.</p>"),
    .passes(says("The statement <code>Pass</code> may pass any role that is named so.")),
    .passes(says("The statement <code>Read</code> may read any bucket. You may pass any role.")),
    .passes(says("The policy may not pass any role. It can only pass any role of Sample.")),
    .passes(says("Another policy may pass any role. May the policy pass any role?")),
    .passes(says("If it were longer, the policy could pass any role. It lists every role.")),
    .passes(says("Not every statement requires MFA. Your boundary requires MFA.")),
    .passes(says("One statement has no condition. One of the statements has a condition.")),
    .passes(says("The policy denies everything else. Everything else is denied.")),
    .passes(says("No statement denies everything else. The last statement has a condition.")),
    .passes(says("Your boundary is longer. Its last statement denies everything else.")),
    .passes(says("Does the last statement deny everything else? The third statement denies it.")),
    .fails(
      says("▸The statement <code>Pass</code> may pass any role."), "access-claim",
      "'Pass' does not reach every role", model: Sample.policy.statements[1].source),
    .fails(
      says("▸The policy lets Sample pass every role in your account."), "access-claim",
      "'Pass' does not reach every role"),
    .passes(says("Sample may pass any role of its own. Could Sample pass any role?")),
    .passes(says("Sample may read any bucket. Users may pass any role to any service.")),
    .fails(
      says("▸Sample may pass any role to any service."), "access-claim",
      "'Pass' does not reach every role"),
    .fails(
      says("<code>▸Pass</code> applies to all roles."), "access-claim", "does not reach every role"),
    .fails(says("▸Every statement requires MFA."), "access-claim", "'Read' has no condition on"),
    .fails(
      says("▸The policy demands multi-factor authentication."), "access-claim",
      "no statement has a condition on 'aws:MultiFactorAuthPresent'"),
    .fails(says("▸Each statement needs a condition."), "access-claim", "'Read' has no condition"),
    .fails(
      says("▸The last statement denies everything else."), "access-claim", "'Pass' denies nothing"),
    .fails(
      says("▸The first statement has a condition."), "access-claim", "'Read' has no condition"),
    .fails(says("▸One statement denies all other actions."), "access-claim", "no statement denies"),
    .fails(says("▸The last statement is a Deny."), "access-claim", "'Pass' denies nothing"),
    .fails(says("▸Every statement is protected by MFA."), "access-claim", "'Read' has no"),
    .passes(says("No statement is a Deny statement. The policy is protected by your boundary.")),
    .passes(says("The last statement is a denial of sorts. The policy is subject to change.")),
    .fails(says("▸The policy ends with a Deny statement."), "access-claim", "no statement denies"),
    .absent(says("nothing is claimed here")),
    .fails(
      says("▸Every statement has a condition."), "access-claim",
      "'Every statement has a condition' where the statement 'Read' has no condition",
      model: Sample.policy.statements[0].source),
    .fails(says("▸All 2 statements have conditions."), "access-claim", "'Read' has no condition"),
    .fails(
      says("▸No conditions are used."), "access-claim",
      "the statement 'Pass' has the condition 'StringEquals iam:PassedToService'"),
    .fails(says("▸None of the statements has a condition."), "access-claim", "'Pass' has"),
    .fails(says("▸The policy uses no condition keys."), "access-claim", "'Pass' has"),
    .fails(says("▸There are no conditions in the policy."), "access-claim", "'Pass' has"),
    .fails(says("The policy is short and ▸has no conditions."), "access-claim", "'Pass' has"),
    .fails(
      says("▸The policy uses the condition key <code>aws:RequestedRegion</code>."),
      "access-claim", "no statement has a condition on 'aws:RequestedRegion'"),
    .fails(
      says("▸The policy does not use the condition key iam:PassedToService."), "access-claim",
      "'Pass' has a condition on"),
    .fails(
      says("▸The statement <code>Read</code> has a condition."), "access-claim",
      "'Read' has no condition"),
    .fails(
      says("▸All statements apply to all resources."), "access-claim",
      "the statement 'Pass' does not apply to all resources"),
    .fails(
      says("▸No statement applies to all resources."), "access-claim", "'Read' applies to '*'"),
    .fails(
      says("▸The policy is limited to the region us-east-1."), "access-claim",
      "no statement names 'us-east-1'"),
    .fails(
      says("The policy is short. ▸It is limited to the bucket <code>audit-logs</code>."),
      "access-claim", "no statement names 'audit-logs'"),
    .fails(
      says("▸The policy restricts access to the region us-east-1."), "access-claim",
      "no statement names 'us-east-1'"),
    .fails(
      says("▸All actions are limited to us-east-1."), "access-claim", "no statement names"),
    .fails(
      says("▸The policy has a condition on <code>aws:RequestedRegion</code>."), "access-claim",
      "no statement has a condition on 'aws:RequestedRegion'"),
    .fails(
      says("▸The policy uses the 2008-10-17 version of the policy language."), "date",
      "'2012-10-17'"),
    .fails(says("▸The policy language version is 2008-10-17."), "date", "'2012-10-17'"),
    .fails(
      says("▸The policy includes a Deny statement."), "access-claim", "no statement denies anything"
    ),
    .fails(says("▸The policy contains an explicit deny."), "access-claim", "no statement denies"),
    .fails(
      says("▸The policy uses wildcard actions."), "access-claim", "no statement has a wildcard"),
    .fails(says("▸The policy uses no wildcards."), "access-claim", "'Read' has the wildcard '*'"),
    .fails(
      says("▸The policy uses policy version 2008-10-17."), "date",
      "the policy's version is '2012-10-17'"),
    .fails(says("▸The policy's version is <code>2008-10-17</code>."), "date", "'2012-10-17'"),
    .fails(says("▸Policy version: 2008-10-17"), "date", "'2012-10-17'"),
    .fails(
      SamplePage.twin + "\n▸Every statement has a condition.\n", "access-claim",
      "'Read' has no condition", in: .file("page/index.md")),
    .passes(says("The policy includes a Deny statement.") + Sample.span("queue.name")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    guard policies.count == 1, let policy = policies.first else { return outcome }
    for channel in outcome.prose(in: context)
    where StatementClaim.mayStand(in: channel.plain) {
      for claim in StatementClaim.all(in: channel, of: policy, product: context.product.name) {
        outcome.checked.claims += 1
        guard let evidence = StatementEvidence(against: claim, in: policy) else { continue }
        outcome.findings.append(finding(claim, evidence, in: channel, of: policy, context))
      }
    }
    return outcome
  }

  private static func finding(
    _ claim: StatementClaim, _ evidence: StatementEvidence, in channel: ProseChannel,
    of policy: PublishedPolicy, _ context: CheckContext
  ) -> Finding {
    let written = FoldedText.fold(
      String(decoding: channel.plain[claim.range], as: UTF8.self))
    var rule: RuleID = "access-claim"
    if case .version = claim.trait { rule = "date" }
    return Finding(
      rule, at: channel.position(claim.range.lowerBound),
      "the page says '\(written)' where \(evidence.clause)",
      hint: context.cure(evidence.source), expected: evidence.clause, actual: written,
      about: channel.subject(of: policy.id + ".json", written), model: evidence.source)
  }

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }
}
