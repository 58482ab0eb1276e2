internal import IAMPolicy

/// The service of an ARN is not in lower case.
enum InvalidARNServiceCase: LintRule {
  static let code = "INVALID_ARN_SERVICE_CASE"
  static let findingType = FindingType.error
  static let rationale = "letter case counts in ARNs, and services are in lower case"
  static let fix = "write the service in lower case"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"S3:*","Resource":"arn:aws:s3:::A""#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:S3""#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:▸S3:::a""#),
      "'s3'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["*","arn:aws:▸Sqs:*:*:a"]"#), "'sqs'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.resourceIssues { arn in
      let lower = ASCIIFolding.lowercased(arn.service)
      guard arn.isWhole, lower != arn.service, !ResourceARN.isOpen(arn.service) else { return nil }
      return LintIssue(
        "the service of an ARN is in lower case: '\(lower)'", at: arn.location(of: 2))
    }
  }
}
