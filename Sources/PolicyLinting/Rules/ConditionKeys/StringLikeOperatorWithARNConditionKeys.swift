internal import ActionCatalogue
internal import IAMPolicy

/// A text pattern is held against an ARN.
enum StringLikeOperatorWithARNConditionKeys: LintRule {
  static let code = "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "in a text pattern a wildcard reaches across the colons of an ARN, and matches more than meant"
  static let fix = "use 'ArnLike' or 'ArnNotLike', which compare ARNs part by part"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:SourceArn":"arn:aws:s3:::a"}}"#)),
    .passes(LintExample.condition(#"{"StringLike":{"aws:userid":"*"}}"#)),
    .fails(
      LintExample.condition(#"{"StringLike":{▸"AWS:SourceArn":"arn:aws:s3:::*"}}"#), "'ArnLike'"),
    .fails(
      LintExample.condition(#"{"StringNotLikeIfExists":{▸"aws:PrincipalArn":["a","b"]}}"#),
      "'ArnNotLike'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard let kind = condition.name?.kind, kind == .stringLike || kind == .stringNotLike,
        policy.conditionKey(condition.key, in: statement)?.type.element == .arn
      else { return [] }
      let better = kind == .stringLike ? "ArnLike" : "ArnNotLike"
      return [
        LintIssue(
          "'\(condition.key)' is an ARN, which '\(better)' compares part by part",
          at: condition.element.key)
      ]
    }
  }
}
