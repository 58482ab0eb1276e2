internal import IAMPolicy

/// A condition key has no values under an operator with `IfExists`.
enum EmptyArrayConditionIfExists: LintRule {
  static let code = "EMPTY_ARRAY_CONDITION_IFEXISTS"
  static let findingType = FindingType.suggestion
  static let rationale =
    "the condition holds only for a request without the key, which Null says "
    + "plainly"
  static let fix = "use \"Null\" with the value \"true\", or list values"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEqualsIfExists":{"aws:TagKeys":["a"],"a:b":{}}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:TagKeys":[]}}"#)),
    .passes(LintExample.condition(#"{"ForAllValues:StringLikeIfExists":{"aws:TagKeys":[]}}"#)),
    .fails(
      LintExample.condition(#"{"StringEqualsIfExists":{"aws:TagKeys":▸[]}}"#),
      "'aws:TagKeys' has no values"),
    .fails(
      LintExample.condition(#"{"stringequalsifexists":{"a:b":▸[],"c:d":"x","e:f":▸[]}}"#),
      "'StringEqualsIfExists'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    EmptyValues.conditions(in: policy, "matches only a request without the key") {
      $0.qualifier == nil && $0.isIfExists
    }
  }
}
