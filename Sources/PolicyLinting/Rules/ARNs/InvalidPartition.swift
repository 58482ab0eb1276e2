/// The partition of an ARN is none that AWS has.
enum InvalidPartition: LintRule {
  static let code = "INVALID_PARTITION"
  static let findingType = FindingType.error
  static let rationale = "an ARN of no partition names nothing"
  static let fix = "write 'aws', 'aws-cn' or 'aws-us-gov'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:aws-cn:s3:::a","arn:*:s3:::a","arn:aws*:s3:::a"]"#
      )),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws2""#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"arn:▸amazon:s3:::a""#),
      "'amazon'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:▸AWS:s3:::a","arn:▸:s3:::b"]"#), "'AWS'"
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.resourceIssues { arn in
      guard arn.isWhole, !Partitions.contains(arn.partition) else { return nil }
      return LintIssue("the partition '\(arn.partition)' is none of AWS's", at: arn.location(of: 1))
    }
  }
}
