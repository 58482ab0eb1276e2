/// The region of an ARN has no name of AWS's regions.
enum InvalidARNRegion: LintRule {
  static let code = "INVALID_ARN_REGION"
  static let findingType = FindingType.error
  static let rationale = "an ARN of no region names nothing"
  static let fix = "write a region such as 'eu-central-1', or '*'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":["arn:aws:sqs:eu-central-1:111122223333:a","arn:aws:sqs:*:*:a"]"#
      )),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::a","arn:aws-us-gov:sqs:us-gov-west-1:*:a"]"#
      )),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:▸eu-central:111122223333:a""#),
      "'eu-central'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:▸EU-CENTRAL-1:*:a""#),
      "'EU-CENTRAL-1'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.resourceIssues { arn in
      guard arn.isWhole, !arn.region.isEmpty, !Partitions.isRegion(arn.region) else { return nil }
      return LintIssue("'\(arn.region)' is no region's name", at: arn.location(of: 3))
    }
  }
}
