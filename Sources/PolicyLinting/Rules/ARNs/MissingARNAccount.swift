internal import ActionCatalogue

/// An ARN leaves out the account that its resource has.
enum MissingARNAccount: LintRule {
  static let code = "MISSING_ARN_ACCOUNT"
  static let findingType = FindingType.error
  static let rationale = "an ARN with an empty account matches no resource that has one"
  static let fix = "name the account by its 12 digits, or write '*'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":["arn:aws:sqs:*:*:a","arn:aws:s3:::a"]"#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"ec2:*","Resource":["arn:aws:ec2:*::image/*","*"]"#
      )
    ),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"ssm:*","Resource":"arn:aws:ssm:*::document/AWS-A""#
      )
    ),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:*:▸:a""#),
      "'sqs'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:*","Resource":["*","arn:aws:iam::▸:role/a*"]"#),
      "have an account"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ARNTypes.issues(in: policy) {
      $0.account.isEmpty && BorneOutServices.contains($0.service)
        && !BorneOutServices.hasPublicResources($0.service)
    } without: {
      !$0.hasAccount
    } _: { arn in
      LintIssue(
        "resources of '\(arn.service)' have an account, and this leaves it out",
        at: arn.location(of: 4))
    }
  }
}
