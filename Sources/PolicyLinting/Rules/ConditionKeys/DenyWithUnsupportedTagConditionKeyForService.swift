internal import IAMPolicy

/// A statement denies actions under a condition on tags that their requests never meet.
enum DenyWithUnsupportedTagConditionKeyForService: LintRule {
  static let code = "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "an action that works on no resource has no resource's tags, so that the statement never denies it"
  static let fix = "move the actions to a statement without the condition"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"aws:ResourceTag/a":"b"}}"#, action: "logs:PutResourcePolicy")),
    .passes(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Resource":"*","Action":"#
        + #""logs:PutRetentionPolicy","Condition":{"StringLike":{"aws:ResourceTag/a":"*"}}}}"#),
    .fails(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Resource":"*","Action":"#
        + #"["logs:PutRetentionPolicy",▸"logs:DescribeLogGroups"],"#
        + #""Condition":{"StringEquals":{"aws:ResourceTag/a":"b"}}}}"#, "'logs'"),
    .fails(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Resource":"*","Action":"#
        + #"▸"logs:putresourcepolicy","Condition":{"StringLike":{"AWS:resourceTag/a":"*"}}}}"#,
      "'AWS:resourceTag/a'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    TagCondition.issues(in: policy, effect: .deny)
  }
}
