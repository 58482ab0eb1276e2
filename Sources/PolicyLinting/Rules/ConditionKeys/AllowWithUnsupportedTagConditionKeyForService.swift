internal import IAMPolicy

/// A statement allows actions under a condition on tags that their requests never meet.
enum AllowWithUnsupportedTagConditionKeyForService: LintRule {
  static let code = "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
  static let findingType = FindingType.suggestion
  static let rationale =
    "an action that works on no resource has no resource's tags, so that the statement never allows it"
  static let fix = "move the actions to a statement without the condition"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"aws:ResourceTag/a":"b"}}"#, action: "logs:PutRetentionPolicy")),
    .passes(
      LintExample.condition(
        #"{"StringEqualsIfExists":{"aws:ResourceTag/a":"b"}}"#, action: "logs:PutResourcePolicy")),
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"aws:RequestTag/a":"b"}}"#, action: "logs:PutResourcePolicy")),
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"aws:ResourceTag/a":"b"}}"#, action: "acm:RequestCertificate")),
    .fails(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*","Action":"#
        + #"["logs:PutRetentionPolicy",▸"logs:DescribeLogGroups"],"#
        + #""Condition":{"StringEquals":{"aws:ResourceTag/a":"b"}}}}"#, "'logs'"),
    .fails(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*","Action":"#
        + #"▸"logs:putresourcepolicy","Condition":{"StringLike":{"AWS:resourceTag/a":"*"}}}}"#,
      "'AWS:resourceTag/a'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    TagCondition.issues(in: policy, effect: .allow)
  }
}
