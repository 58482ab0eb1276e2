/// A statement allows creating a service-linked role in the way its code names.
enum CreateServiceLinkedRoleWithStarInResourceAndNotAction: LintRule {
  static let code = "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION"
  static let findingType = FindingType.warning
  static let rationale =
    "a service-linked role that nobody planned gives its service permissions in the account"
  static let fix = "name the roles, or add a condition on iam:AWSServiceName"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Deny","NotAction":["s3:*"],"Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","NotAction":["s3:*"],"Resource":"arn:aws:iam::*:role/x""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","NotAction":["s3:*"],"Resource":"*","#
          + #""Condition":{"StringEquals":{"iam:AWSServiceName":"ecs.amazonaws.com"}}"#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","NotAction":▸["s3:*"],"Resource":"*""#),
      "iam:CreateServiceLinkedRole"),
    .fails(
      LintExample.statement(#""Effect":"Allow","NotAction":▸["s3:*"],"Resource":"*""#),
      "iam:CreateServiceLinkedRole"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","NotAction":▸["s3:*"],"Resource":"*","#
          + #""Condition":{"StringEqualsIfExists":{"iam:AWSServiceName":"ecs.amazonaws.com"}}"#),
      "iam:CreateServiceLinkedRole"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleGrant.createServiceLinkedRole.issues(
      in: policy, by: .notAction, on: .star,
      "'NotAction' leaves 'iam:CreateServiceLinkedRole' allowed on every resource")
  }
}
