/// A statement allows passing a role in the way its code names.
enum PassRoleWithStarInResource: LintRule {
  static let code = "PASS_ROLE_WITH_STAR_IN_RESOURCE"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "a role that may be passed to any service lends its permissions to whoever may use that service"
  static let fix = "name the roles, or add a condition on iam:PassedToService"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Deny","Action":"iam:PassRole","Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/x""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"iam:PassRole","Resource":"*","#
          + #""Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":▸"iam:PassRole","Resource":"*""#),
      "iam:PassRole"),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":▸"IAM:PASSROLE","Resource":"*""#),
      "iam:PassRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":▸"iam:PassRole","Resource":"*","#
          + #""Condition":{"StringEqualsIfExists":{"iam:PassedToService":"ec2.amazonaws.com"}}"#),
      "iam:PassRole"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleGrant.passRole.issues(
      in: policy, by: .name, on: .star, "'iam:PassRole' is allowed on every resource")
  }
}
