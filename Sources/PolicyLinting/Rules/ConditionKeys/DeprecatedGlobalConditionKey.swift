internal import IAMPolicy

/// A key that AWS has replaced by another.
///
/// Policies that say whom they speak of are judged by ``UnsupportedGlobalConditionKey``.
enum DeprecatedGlobalConditionKey: LintRule {
  static let code = "DEPRECATED_GLOBAL_CONDITION_KEY"
  static let findingType = FindingType.warning
  static let rationale = "AWS keeps the old name only for policies that have it already"
  static let fix = "use the newer key"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/a"}}"#)),
    .passes(LintExample.condition(#"{"ArnLike":{"s3:arn":"b"}}"#)),
    .passes(LintExample.condition(#"{"ArnLike":{"aws:ARN":"b"}}"#), as: .resource),
    .fails(LintExample.condition(#"{"ArnLike":{▸"aws:ARN":"b"}}"#), "'aws:PrincipalArn'"),
    .fails(
      LintExample.condition(#"{"ArnLike":{▸"AWS:arn":"b"},"Null":{▸"aws:Arn":"true"}}"#),
      "'aws:PrincipalArn'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard !policy.takesPrincipals else { return [] }
    return policy.conditionIssues { condition, _ in
      guard let successor = successor(of: condition.foldedKey) else { return [] }
      return [
        LintIssue(
          "the condition key '\(condition.key)' has given way to '\(successor)'",
          fix: "write '\(successor)'", at: condition.element.key)
      ]
    }
  }

  /// The key that took the place of one, given in lower case.
  static func successor(of folded: String) -> String? {
    folded == "aws:arn" ? "aws:PrincipalArn" : nil
  }
}
