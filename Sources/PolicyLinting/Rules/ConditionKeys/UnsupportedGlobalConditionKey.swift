internal import IAMPolicy

/// A policy that says whom it speaks of asks for the key that AWS gave up.
///
/// AWS's reference has two checks on the one key. This one offers `aws:SourceArn` too, which only
/// services have that call on a resource, and so it is made where a policy may speak of services;
/// ``DeprecatedGlobalConditionKey`` is made elsewhere.
enum UnsupportedGlobalConditionKey: LintRule {
  static let code = "UNSUPPORTED_GLOBAL_CONDITION_KEY"
  static let findingType = FindingType.error
  static let rationale = "AWS does not support the key, which does not tell callers from sources"
  static let fix =
    "use 'aws:PrincipalArn' for callers or 'aws:SourceArn' for what a service acts for"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::a"}}"#), as: .resource),
    .passes(LintExample.condition(#"{"ArnLike":{"s3:arn":"b"}}"#), as: .resource),
    .passes(LintExample.condition(#"{"ArnLike":{"aws:ARN":"b"}}"#)),
    .fails(
      LintExample.condition(#"{"ArnLike":{▸"aws:ARN":"b"}}"#), "'aws:ARN'", as: .resource),
    .fails(
      LintExample.condition(#"{"ArnLike":{▸"AWS:arn":"b"},"Null":{▸"aws:Arn":"true"}}"#),
      "not supported", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.takesPrincipals else { return [] }
    return policy.conditionIssues { condition, _ in
      guard DeprecatedGlobalConditionKey.successor(of: condition.foldedKey) != nil else {
        return []
      }
      return [
        LintIssue(
          "the condition key '\(condition.key)' is not supported", at: condition.element.key)
      ]
    }
  }
}
