internal import IAMPolicy

/// A condition key has no values under `ForAllValues`.
enum EmptyArrayConditionForAllValues: LintRule {
  static let code = "EMPTY_ARRAY_CONDITION_FORALLVALUES"
  static let findingType = FindingType.suggestion
  static let rationale =
    "the condition holds only for a request without the key, which Null says "
    + "plainly"
  static let fix = "use \"Null\" with the value \"true\", or list values"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a"],"a:b":{}}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:TagKeys":[]}}"#)),
    .passes(LintExample.condition(#"{"ForAnyValue:StringLike":{"aws:TagKeys":[]}}"#)),
    .fails(
      LintExample.condition(#"{"ForAllValues:StringEquals":{"aws:TagKeys":▸[]}}"#),
      "'aws:TagKeys' has no values"),
    .fails(
      LintExample.condition(#"{"forallvalues:stringequals":{"a:b":▸[],"c:d":"x","e:f":▸[]}}"#),
      "'ForAllValues:StringEquals'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    EmptyValues.conditions(in: policy, "matches only a request without the key") {
      $0.qualifier == .forAllValues
    }
  }
}
