/// The account of an ARN is no account's number.
enum InvalidARNAccount: LintRule {
  static let code = "INVALID_ARN_ACCOUNT"
  static let findingType = FindingType.error
  static let rationale = "an ARN of no account names nothing"
  static let fix = "write the 12 digits of the account, '*', or nothing where the service has none"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":["arn:aws:sqs:*:111122223333:a","arn:aws:iam::aws:policy/a"]"#
      )),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":["arn:aws:sqs:*:${aws:PrincipalAccount}:a","arn:aws:s3:::a"]"#
      )),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:${aws:RequestedRegion}:*:a""#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:*:▸11112222333:a""#),
      "'11112222333'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":"sqs:*","Resource":"arn:aws:sqs:*:▸<account_id>:a""#),
      "'<account_id>'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.resourceIssues { arn in
      let account = arn.account
      guard arn.isWhole, !account.isEmpty, !ResourceARN.isOpen(account),
        !["aws", "cloudfront", "aws-marketplace", "third-party", "amazon"].contains(account),
        account.utf8.count != 12 || !account.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return LintIssue("'\(account)' is no account's number", at: arn.location(of: 4))
    }
  }
}
