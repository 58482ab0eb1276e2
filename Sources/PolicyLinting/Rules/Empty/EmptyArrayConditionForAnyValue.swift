internal import IAMPolicy

/// A condition key has no values under `ForAnyValue`.
enum EmptyArrayConditionForAnyValue: LintRule {
  static let code = "EMPTY_ARRAY_CONDITION_FORANYVALUE"
  static let findingType = FindingType.suggestion
  static let rationale = "the condition can never hold"
  static let fix = "list values, or remove the statement"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"ForAnyValue:StringLike":{"aws:TagKeys":["a"],"a:b":{}}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:TagKeys":[]}}"#)),
    .passes(LintExample.condition(#"{"ForAllValues:StringLike":{"aws:TagKeys":[]}}"#)),
    .fails(
      LintExample.condition(#"{"ForAnyValue:StringLike":{"aws:TagKeys":▸[]}}"#),
      "'aws:TagKeys' has no values"),
    .fails(
      LintExample.condition(#"{"foranyvalue:stringlike":{"a:b":▸[],"c:d":"x","e:f":▸[]}}"#),
      "'ForAnyValue:StringLike'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    EmptyValues.conditions(in: policy, "never matches") { $0.qualifier == .forAnyValue }
  }
}
