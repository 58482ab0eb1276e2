internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What a page says a policy allows by name, it must allow; and what it denies, it must not.
package enum AllowanceCheck: PageCheck {
  package static let rules: [Rule] = [.accessClaim, .services]
  package static let examples: [CheckExample] = ofNames + ofActions

  private static let ofNames: [CheckExample] = [
    .passes(says("The policy allows <code>iam:PassRole</code> and <code>s3:GetObject</code>.")),
    .passes(
      says("The policy does not allow <code>iam:CreateUser</code>. It has no KMS actions.")),
    .passes(says("The policy does not allow <code>iam:PassRole</code> on every role.")),
    .passes(says("The policy does not allow <code>iam:PassRole</code> alone.")),
    .passes(says("If it does not include <code>iam:PassRole</code>, add it.")),
    .passes(says("The old policy does not include <code>iam:PassRole</code>.")),
    .passes(says("Your own policy must allow <code>iam:CreatePolicy</code>.")),
    .passes(says("The policy allows <code>s3:GetObject</code> or <code>s3:GetNothing</code>.")),
    .passes(says("The policy does not lack <code>iam:PassRole</code>.")),
    .passes(says("The policy does not allow <code>iam:*</code>. The policy reaches S3 and IAM.")),
    .passes(says("Does the policy allow <code>iam:CreateUser</code>?")),
    .passes("<p>The policy allows <code>iam:CreateUser</code>.</p>"),
    .passes(
      says("\(Sample.span("queue.name"))") + "<p>The policy allows <code>iam:GetUser</code>.</p>"),
    .passes(says("The policy allows no <code>s3:GetNothing</code>, and it has no words of S3.")),
    .passes(says("The policy does not allow <code>iam:CreateUser</code>; it does grant S3.")),
    .passes(
      says(
        "The policy allows <code>s3:GetObject</code>, but your role needs more, and it does "
          + "not include <code>iam:PassRole</code>.")),
    .passes(
      says("The policy allows <code>s3:GetObject</code> but not <code>iam:GetUser</code>.")),
    .absent(says("no access is named here")),
    .fails(
      says(
        "The policy does not allow <code>iam:GetUser</code>, but it does grant "
          + "<code>▸iam:CreateUser</code>."), "access-claim", "'iam:CreateUser' is allowed"),
    .fails(
      says(
        "The policy allows <code>s3:GetObject</code>; it does not include "
          + "<code>▸iam:PassRole</code>."), "access-claim", "'iam:PassRole' is not allowed"),
    .fails(
      says(
        "The policy allows <code>s3:GetObject</code>, nor does it grant "
          + "<code>▸iam:PassRole</code>."), "access-claim", "'iam:PassRole' is not allowed"),
    .fails(
      says("The policy allows <code>s3:GetObject</code>, but not <code>▸iam:PassRole</code>."),
      "access-claim", "'iam:PassRole' is not allowed"),
    .fails(
      says("Your own is longer, but the policy does not include <code>▸iam:PassRole</code>."),
      "access-claim", "'iam:PassRole' is not allowed"),
    .fails(
      says("The policy does not include <code>▸iam:PassRole</code>."), "access-claim",
      "'iam:PassRole' is not allowed where the policy allows it"),
    .fails(
      says("The policy allows <code>▸iam:CreateUser</code> in your account."), "access-claim",
      "'iam:CreateUser' is allowed where the policy does not allow it"),
    .fails(
      says("The policy is short. It also grants <code>▸iam:CreateUser</code>."), "access-claim",
      "'iam:CreateUser'"),
    .fails(
      says(
        "The policy allows <code>s3:GetObject</code> but no longer <code>s3:PutObject</code>, "
          + "and does not contain <code>▸iam:PassRole</code>."), "access-claim", "'iam:PassRole'"),
    .fails(
      says("The statement <code>Pass</code> allows <code>▸s3:GetObject</code>."), "access-claim",
      "where the statement 'Pass' does not allow it",
      model: Sample.policy.statements[1].source),
    .fails(
      says("Sample's policy does not allow <code>▸iam:PassRole</code>."), "access-claim",
      "'iam:PassRole'"),
    .fails(
      says("The policy does not allow <code>iam:GetUser</code> or <code>▸s3:PutObject</code>."),
      "access-claim", "'s3:PutObject'"),
    .passes(
      says("The policy does not allow <code>iam:GetUser</code> and <code>iam:PassRole</code>.")),
    .fails(
      says("<code>▸iam:PassRole</code> is not part of the policy."), "access-claim",
      "'iam:PassRole'"),
    .fails(
      says("<code>▸iam:CreateUser</code> is in the Sample policy."), "access-claim",
      "'iam:CreateUser'"),
    .fails(
      says("The policy omits <code>▸iam:PassRole</code>."), "access-claim", "'iam:PassRole'"),
    .fails(
      says("The policy allows no actions of ▸S3."), "services",
      "'S3' is not reached where the policy reaches it"),
    .fails(
      says("The policy reaches <code>s3</code> and <code>▸kms</code>."), "services", "'kms'"),
    .fails(says("The policy doesn't touch ▸S3, IAM or KMS."), "services", "'S3'"),
    .fails(
      SamplePage.twin + "\nThe policy never grants `▸iam:PassRole`.\n", "access-claim",
      "'iam:PassRole'", in: .file("page/index.md")),
    .passes(says("The statement <code>Pass</code> allows <code>iam:PassRole</code>.")),
    .passes(says("The policy lets Sample use S3 buckets. It lets it change what it made.")),
    .passes(says("Your boundary lets Sample use KMS keys. The policy does not let you use KMS.")),
    .passes(says("The policy cannot use KMS. Use KMS keys of yours with Sample.")),
    .passes(
      says("If the policy lets Sample use KMS keys, see it. Sample's KMS keys are its own.")),
    .fails(
      says("The policy lets Sample use ▸KMS keys."), "services",
      "'KMS' is reached where the policy does not reach it"),
    .fails(says("The policy can use ▸KMS."), "services", "'KMS' is reached"),
    .fails(
      says("The policy allows Sample to read from ▸DynamoDB tables."), "services", "'DynamoDB'"),
    .fails(says("The policy is short. It lets Sample manage ▸KMS keys."), "services", "'KMS'"),
    .fails(
      says("The policy allows <code>▸iam:CreateUser</code> and <code>iam:GetUser</code>."),
      "access-claim", "does not allow it, and 1 more like it", model: Sample.policy.source),
    .fails(
      says("The policy doesn't allow <code>▸iam:PassRole</code>."), "access-claim",
      "where the policy"),
    .fails(
      says("The policy also allows <code>▸iam:CreateUser</code>."), "access-claim",
      "where the policy"),
    .fails(
      says(
        "The policy does not contain <code>iam:GetUser</code> nor <code>▸s3:PutObject</code>."),
      "access-claim",
      "where the policy"),
    .passes(says("No KMS actions are included. There are no KMS permissions in the policy.")),
    .passes(says("A role of yours is another thing. No S3 access is granted.")),
    .passes(says("") + "<h3>Your own role</h3><p>No S3 access is granted.</p>"),
    .passes(says("No S3 console is listed. No S3 permissions are granted for the logs.")),
    .passes(says("There are no S3 permissions in the policy of the queue.")),
    .passes(says("The policy allows only S3 and IAM actions. It reaches S3 and IAM only.")),
    .passes(says("The policy includes IAM only because Lambda needs a role.")),
    .passes(says("The policy only allows IAM to hand over a role. It allows only S3 reads.")),
    .passes(says("The statement <code>Pass</code> allows only <code>iam:PassRole</code>.")),
    .fails(
      says("No ▸IAM actions are included."), "services",
      "'IAM' is not reached where the policy reaches it", model: Sample.policy.source),
    .fails(says("No permissions for ▸S3 are granted by this policy."), "services", "'S3'"),
    .fails(says("The policy is short. No ▸S3 access is given."), "services", "'S3'"),
    .passes(
      says("S3 access is granted. KMS actions are not included. S3 access is given by you.")),
    .fails(says("▸IAM actions are not included."), "services", "'IAM' is not reached"),
    .fails(says("▸KMS permissions are included."), "services", "'KMS' is reached"),
    .fails(says("There are no <code>▸iam</code> actions in the policy."), "services", "'iam'"),
    .fails(says("The policy grants no ▸S3 access."), "services", "'S3'"),
    .fails(
      says("The policy allows only ▸S3 actions."), "services",
      "only 'S3' is reached where the policy reaches 'iam' too"),
    .fails(says("The policy only covers ▸IAM."), "services", "'s3' too"),
    .fails(says("The policy grants access to ▸IAM only."), "services", "'s3' too"),
    .fails(
      says("The policy allows only <code>▸iam:PassRole</code>."), "access-claim",
      "only 'iam:PassRole' is allowed where the policy allows 's3:GetObject' too, and 2 more"),
    .fails(
      says("The statement <code>Read</code> allows only <code>▸s3:GetObject</code>."),
      "access-claim", "where the statement 'Read' allows 's3:PutObject' too, and 1 more",
      model: Sample.policy.statements[0].source),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    guard policies.count == 1, let policy = policies.first else { return outcome }
    for channel in outcome.prose(in: context) {
      for claim in AllowanceClaim.all(in: channel, of: policy, product: context.product.name) {
        outcome.checked.claims += 1
        if let finding = finding(claim, in: channel, of: policy, context) {
          outcome.findings.append(finding)
        }
      }
    }
    return outcome
  }

  private static func finding(
    _ claim: AllowanceClaim, in channel: ProseChannel, of policy: PublishedPolicy,
    _ context: CheckContext
  ) -> Finding? {
    let documented = policy.statements.filter { claim.sid == nil || $0.statement.sid == claim.sid }
    let statements = documented.map(\.statement)
    let source = (claim.sid == nil ? nil : documented.first?.source) ?? policy.source
    if claim.isExclusive, let strays = ExcludedAccess(by: claim, in: statements) {
      return strays.finding(against: claim, in: channel, of: policy, source, context)
    }
    let wrong = claim.named.filter { $0.access.isAllowed(by: statements) == !claim.isAllowed }
    guard let first = wrong.first, !claim.isOfAll || wrong.count == claim.named.count else {
      return nil
    }
    let subject = claim.sid.map { "the statement '\($0)'" } ?? "the policy"
    let words = Words(of: first.access, isAllowed: claim.isAllowed)
    let more = wrong.count > 1 ? ", and \(wrong.count - 1) more like it" : ""
    return Finding(
      words.rule, at: channel.position(first.offset),
      "the page says that '\(first.written)' is \(words.said) where \(subject) \(words.done)"
        + more,
      hint: context.cure(source), expected: words.expected, actual: words.said,
      about: channel.subject(of: policy.id + ".actions", first.written), model: source)
  }

  static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }
}
