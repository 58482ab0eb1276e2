internal import ActionCatalogue

/// An ARN leaves out the region that its resource has.
enum MissingARNRegion: LintRule {
  static let code = "MISSING_ARN_REGION"
  static let findingType = FindingType.error
  static let rationale = "an ARN with an empty region matches no resource that has one"
  static let fix = "name the region, or write '*'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":["arn:aws:sqs:*:*:a","arn:aws:sqs:eu-central-1:*:a"]"#
      )),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:role/a""#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:▸:111122223333:a""#), "'sqs'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"lambda:*","Resource":["*","arn:aws:lambda:▸:*:function:a"]"#),
      "have a region"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ARNTypes.issues(in: policy) {
      $0.region.isEmpty
    } without: {
      !$0.hasRegion
    } _: { arn in
      LintIssue(
        "resources of '\(arn.service)' have a region, and this leaves it out",
        at: arn.location(of: 3))
    }
  }
}
