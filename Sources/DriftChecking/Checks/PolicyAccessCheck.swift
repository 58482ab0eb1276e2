internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A published policy must grant exactly what the model grants.
package enum PolicyAccessCheck: PageCheck {
  package static let rules: [Rule] = [.policyBroader, .policyNarrower, .policyIncomparable]
  package static let examples: [CheckExample] = [
    .fails(
      Sample.block("s3:GetObject", "▸s3:GetObject\\n").replacing("\"▸", with: "▸\""),
      "policy-incomparable", "it lacks 's3:GetObject'"),
    .passes(Sample.block()),
    .passes(Sample.block("s3:GetObject", "S3:getobject")),
    .passes(Sample.block("\"Resource\": \"*\"", "\"Resource\": [\"*\"]")),
    .passes(Sample.block("\"s3:GetObject\",", "\"s3:PutObject\", \"s3:GetObject\",")),
    .absent("<p>no policy here</p>"),
    .passes(SampleRevision.block()),
    .fails(
      SampleRevision.block("\"s3:DeleteObject\"", "\"s3:DeleteObject\", ▸\"s3:*\""),
      "policy-broader", "grants 's3:*'"),
    .fails(
      Sample.block(
        "        \"s3:GetObject\",\n        \"s3:PutObject\",",
        "        ▸\"s3:GetObject\","), "policy-narrower", "lacks 's3:PutObject' on '*'"),
    .fails(
      Sample.block("\"Action\": [\n        \"s3:GetObject\",", "\"Action\": ▸["), "policy-narrower",
      "in the statement 'Read'"),
    .fails(
      Sample.block("\"s3:PutObject\"", "\"s3:PutObject\", ▸\"s3:DeleteObject\""),
      "policy-broader", "grants 's3:DeleteObject'"),
    .fails(Sample.block("\"s3:GetObject\"", "▸\"s3:*\""), "policy-broader", "'s3:*'"),
    .fails(
      Sample.block("\"iam:PassRole\"", "▸\"iam:PasRole\""), "policy-incomparable",
      "'iam:PasRole' is not in the model, did you mean 'iam:PassRole'"),
    .fails(
      Sample.block("\"s3:GetObject\"", "▸\"s3:DeleteBucket\""), "policy-incomparable",
      "lacks 's3:GetObject'"),
    .fails(Sample.block("\"Allow\"", "▸\"Deny\""), "policy-narrower", "another effect"),
    .fails(
      Sample.block("\"arn:aws:iam::*:role/Sample-*\"", "▸\"*\""), "policy-broader",
      "another resource"),
    .fails(
      Sample.block("\"lambda.amazonaws.com\"", "▸\"ec2.amazonaws.com\""), "policy-incomparable",
      "another condition"),
    .passes(
      SampleRevision.block().replacing("\"sample@2024-01.json\"", with: "\"sample.json\"")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for block in context.blocks where context.variant(in: block.text) == nil {
      outcome.findings += context.slips(in: block).map { finding(for: $0, of: block, in: context) }
    }
    return outcome
  }

  private static func finding(
    for deviation: AccessDeviation, of block: PolicyBlock, in context: CheckContext
  ) -> Finding {
    Finding(
      deviation.rule, at: block.position(at: deviation.place),
      "the policy parts from the model: \(deviation.message)",
      hint: "\(context.cure(deviation.model)); as published, \(deviation.consequence)",
      expected: deviation.expected, actual: deviation.actual,
      about: block.subject(deviation.key), model: deviation.model,
      mayGrantMore: deviation.mayGrantMore)
  }
}
