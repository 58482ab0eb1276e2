internal import IAMPolicy

/// A statement denies all but some actions under a condition on tags that many never meet.
enum DenyNotActionWithUnsupportedTagConditionKeyForService: LintRule {
  static let code = "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "of the actions left in many have no resource with tags, and the statement denies none of those"
  static let fix = "name the actions that are meant in 'Action'"
  static let examples: [LintExample] = [
    .passes(TagCondition.example("Deny", #""Action":"logs:PutRetentionPolicy""#)),
    .passes(TagCondition.example("Deny", #""NotAction":"iam:*""#, by: "StringEqualsIfExists")),
    .passes(TagCondition.example("Deny", #""NotAction":"iam:*""#, by: "StringNotEquals")),
    .passes(TagCondition.example("Allow", #""NotAction":"iam:*""#)),
    .fails(TagCondition.example("Deny", #"▸"NotAction":"iam:*""#), "'aws:ResourceTag/a'"),
    .fails(TagCondition.example("Deny", #"▸"NotAction":["s3:Get*"]"#, by: "StringLike"), "tags"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    TagCondition.issuesOfNotAction(in: policy, effect: .deny)
  }
}
