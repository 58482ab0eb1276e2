internal import IAMPolicy

/// A statement allows all but some actions under a condition on tags that many never meet.
enum AllowNotActionWithUnsupportedTagConditionKeyForService: LintRule {
  static let code = "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
  static let findingType = FindingType.suggestion
  static let rationale =
    "of the actions left in many have no resource with tags, and the statement allows none of those"
  static let fix = "name the actions that are meant in 'Action'"
  static let examples: [LintExample] = [
    .passes(TagCondition.example("Allow", #""Action":"logs:PutRetentionPolicy""#)),
    .passes(TagCondition.example("Allow", #""NotAction":"iam:*""#, by: "StringEqualsIfExists")),
    .passes(TagCondition.example("Allow", #""NotAction":"iam:*""#, by: "StringNotEquals")),
    .passes(TagCondition.example("Deny", #""NotAction":"iam:*""#)),
    .fails(TagCondition.example("Allow", #"▸"NotAction":"iam:*""#), "'aws:ResourceTag/a'"),
    .fails(TagCondition.example("Allow", #"▸"NotAction":["s3:Get*"]"#, by: "StringLike"), "tags"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    TagCondition.issuesOfNotAction(in: policy, effect: .allow)
  }
}
