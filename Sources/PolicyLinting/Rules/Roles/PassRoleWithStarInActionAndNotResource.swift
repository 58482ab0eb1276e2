/// A statement allows passing a role in the way its code names.
enum PassRoleWithStarInActionAndNotResource: LintRule {
  static let code = "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "a role that may be passed to any service lends its permissions to whoever may use that service"
  static let fix = "name the roles, or add a condition on iam:PassedToService"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Deny","Action":["s3:*","iam:*"],"NotResource":"arn:aws:iam::*:role/x""#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":["s3:*","iam:*"],"Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*","iam:*"],"NotResource":"arn:aws:iam::*:role/x","#
          + #""Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"iam:*"],"NotResource":"arn:aws:iam::*:role/x""#),
      "iam:PassRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"IAM:Pass*"],"NotResource":"arn:aws:iam::*:role/x""#),
      "iam:PassRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"iam:*"],"NotResource":"arn:aws:iam::*:role/x","#
          + #""Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}"#),
      "iam:PassRole"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleGrant.passRole.issues(
      in: policy, by: .wildcard, on: .notResource,
      "a wildcard allows 'iam:PassRole' on all resources but some")
  }
}
