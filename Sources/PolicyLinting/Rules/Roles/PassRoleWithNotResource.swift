/// A statement allows passing a role in the way its code names.
enum PassRoleWithNotResource: LintRule {
  static let code = "PASS_ROLE_WITH_NOT_RESOURCE"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "a role that may be passed to any service lends its permissions to whoever may use that service"
  static let fix = "name the roles, or add a condition on iam:PassedToService"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Deny","Action":"iam:PassRole","NotResource":"arn:aws:iam::*:role/x""#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"iam:PassRole","Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:PassRole","NotResource":"arn:aws:iam::*:role/x","#
          + #""Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":▸"iam:PassRole","NotResource":"arn:aws:iam::*:role/x""#),
      "iam:PassRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":▸"IAM:PASSROLE","NotResource":"arn:aws:iam::*:role/x""#),
      "iam:PassRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":▸"iam:PassRole","NotResource":"arn:aws:iam::*:role/x","#
          + #""Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}"#),
      "iam:PassRole"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleGrant.passRole.issues(
      in: policy, by: .name, on: .notResource, "'iam:PassRole' is allowed on all resources but some"
    )
  }
}
