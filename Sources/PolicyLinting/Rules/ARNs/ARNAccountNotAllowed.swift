internal import ActionCatalogue

/// An ARN names an account, and its resource has none.
enum ARNAccountNotAllowed: LintRule {
  static let code = "ARN_ACCOUNT_NOT_ALLOWED"
  static let findingType = FindingType.error
  static let rationale =
    "a resource without an account has an empty field there, and no other matches"
  static let fix = "leave the field of the account empty"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::a","arn:aws:s3:*:*:b"]"#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:*:111122223333:a""#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3::▸111122223333:a""#),
      "'111122223333'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["*","arn:aws:s3::▸111122223333:a/*"]"#),
      "'s3'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ARNTypes.issues(in: policy) {
      !$0.account.isEmpty && !ResourceARN.isOpen($0.account)
    } without: {
      $0.hasAccount
    } _: { arn in
      LintIssue(
        "resources of '\(arn.service)' have no account, and this names '\(arn.account)'",
        at: arn.location(of: 4))
    }
  }
}
