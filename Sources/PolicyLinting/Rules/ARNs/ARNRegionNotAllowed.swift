internal import ActionCatalogue

/// An ARN names a region, and its resource has none.
enum ARNRegionNotAllowed: LintRule {
  static let code = "ARN_REGION_NOT_ALLOWED"
  static let findingType = FindingType.error
  static let rationale =
    "a resource without a region has an empty field there, and no other matches"
  static let fix = "leave the field of the region empty"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::a","arn:aws:s3:*:*:b"]"#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:eu-central-1:*:a""#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:▸eu-central-1::a""#),
      "'eu-central-1'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:*","Resource":["*","arn:aws:iam:▸us-east-1:111122223333:role/a"]"#
      ), "'iam'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ARNTypes.issues(in: policy) {
      !$0.region.isEmpty && !ResourceARN.isOpen($0.region)
    } without: {
      $0.hasRegion
    } _: { arn in
      LintIssue(
        "resources of '\(arn.service)' have no region, and this names '\(arn.region)'",
        at: arn.location(of: 3))
    }
  }
}
