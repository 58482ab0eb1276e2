/// An ARN has fewer than its six fields.
enum MissingARNField: LintRule {
  static let code = "MISSING_ARN_FIELD"
  static let findingType = FindingType.error
  static let rationale = "an ARN without all of its colons names nothing"
  static let fix = "write arn:partition:service:region:account:resource; fields may be empty"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::a","arn:*","arn:aws:s3*"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"bucket""#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":▸"arn:aws:s3:bucket""#),
      "4 of 6"),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":["*",▸"arn:"]"#), "2 of 6"
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.resourceIssues { arn in
      guard arn.fields[0] == "arn", arn.fields.count < 6,
        !arn.fields.dropFirst().contains(where: { ResourceARN.isOpen(String($0)) })
      else { return nil }
      return LintIssue(
        "'\(arn.entry.text)' has \(arn.fields.count) of 6 fields", at: arn.entry.location)
    }
  }
}
