internal import IAMPolicy

/// A condition holds for any value, and for none too.
enum RedundantKeyDueToWildcardInCondition: LintRule {
  static let code = "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION"
  static let findingType = FindingType.suggestion
  static let rationale = "a test that every request passes takes room and restricts nothing"
  static let fix = "remove the key, or write what it should be"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringLike":{"aws:ResourceTag/a":"*"}}"#)),
    .passes(LintExample.condition(#"{"StringLikeIfExists":{"aws:ResourceTag/a":"b*"}}"#)),
    .passes(LintExample.condition(#"{"StringNotLikeIfExists":{"aws:ResourceTag/a":"*"}}"#)),
    .fails(LintExample.condition(#"{"StringLikeIfExists":{▸"a:b":["c","*"]}}"#), "'a:b'"),
    .fails(LintExample.condition(#"{"ForAllValues:StringLike":{▸"aws:TagKeys":"*"}}"#), "every"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard let name = condition.name, name.kind == .stringLike,
        name.isIfExists || name.qualifier == .forAllValues,
        condition.values.contains(where: { $0.text == "*" })
      else { return [] }
      return [
        LintIssue(
          "every request passes '\(name)' on '\(condition.key)'", at: condition.element.key)
      ]
    }
  }
}
