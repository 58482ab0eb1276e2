internal import IAMPolicy

/// A condition can never hold.
enum RedundantStatementDueToWildcardInCondition: LintRule {
  static let code = "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION"
  static let findingType = FindingType.suggestion
  static let rationale = "a statement whose condition no request meets allows and denies nothing"
  static let fix = "write which values are not meant, or remove the statement"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"ForAnyValue:StringNotLike":{"aws:TagKeys":"a*"}}"#)),
    .passes(LintExample.condition(#"{"ForAnyValue:StringNotLikeIfExists":{"aws:TagKeys":"*"}}"#)),
    .passes(LintExample.condition(#"{"StringNotLike":{"aws:ResourceTag/a":"*"}}"#)),
    .fails(
      LintExample.condition(#"{"ForAnyValue:StringNotLike":{▸"aws:TagKeys":"*"}}"#), "TagKeys"),
    .fails(
      LintExample.condition(#"{"foranyvalue:stringnotlike":{▸"a:b":["c","*"]}}"#), "no request"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard let name = condition.name, name.kind == .stringNotLike,
        name.qualifier == .forAnyValue, !name.isIfExists,
        condition.values.contains(where: { $0.text == "*" })
      else { return [] }
      return [
        LintIssue(
          "no request passes '\(name)' on '\(condition.key)'", at: condition.element.key)
      ]
    }
  }
}
