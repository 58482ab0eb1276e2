internal import IAMPolicy

/// A condition key has no values.
enum EmptyArrayCondition: LintRule {
  static let code = "EMPTY_ARRAY_CONDITION"
  static let findingType = FindingType.suggestion
  static let rationale = "a condition without values does not do what it seems to"
  static let fix = "list values, or remove the key"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"aws:TagKeys":["a"],"a:b":{}}}"#)),
    .passes(LintExample.condition(#"{"ForAllValues:StringEquals":{"aws:TagKeys":[]}}"#)),
    .passes(LintExample.condition(#"{"StringEqualsIfExists":{"aws:TagKeys":[]}}"#)),
    .passes(LintExample.condition(#"{"NoSuchOperator":{"aws:TagKeys":[]}}"#)),
    .fails(
      LintExample.condition(#"{"StringEquals":{"aws:TagKeys":▸[]}}"#), "'aws:TagKeys' has no values"
    ),
    .fails(
      LintExample.condition(#"{"stringequals":{"a:b":▸[],"c:d":"x","e:f":▸[]}}"#), "'StringEquals'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    EmptyValues.conditions(in: policy, "tests nothing") { $0.qualifier == nil && !$0.isIfExists }
  }
}
