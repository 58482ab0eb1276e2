/// A statement allows creating a service-linked role in the way its code names.
enum CreateServiceLinkedRoleWithStarInActionAndNotResource: LintRule {
  static let code = "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE"
  static let findingType = FindingType.warning
  static let rationale =
    "a service-linked role that nobody planned gives its service permissions in the account"
  static let fix = "name the roles, or add a condition on iam:AWSServiceName"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Deny","Action":["s3:*","iam:*"],"NotResource":"arn:aws:iam::*:role/x""#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":["s3:*","iam:*"],"Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*","iam:*"],"NotResource":"arn:aws:iam::*:role/x","#
          + #""Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}"#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"iam:*"],"NotResource":"arn:aws:iam::*:role/x""#),
      "iam:CreateServiceLinkedRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"IAM:C*"],"NotResource":"arn:aws:iam::*:role/x""#),
      "iam:CreateServiceLinkedRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:*",▸"iam:*"],"NotResource":"arn:aws:iam::*:role/x","#
          + #""Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}"#),
      "iam:CreateServiceLinkedRole"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleGrant.createServiceLinkedRole.issues(
      in: policy, by: .wildcard, on: .notResource,
      "a wildcard allows 'iam:CreateServiceLinkedRole' on all resources but some")
  }
}
