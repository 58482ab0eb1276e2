internal import IAMPolicy

/// A condition asks for any value at all.
enum EquivalentToNullFalse: LintRule {
  static let code = "EQUIVALENT_TO_NULL_FALSE"
  static let findingType = FindingType.suggestion
  static let rationale = "a pattern that matches any value asks only whether the key is there"
  static let fix = "write it as \"Null\": { \"key\": \"false\" }, which says so"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringLike":{"aws:ResourceTag/a":"b*"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:ResourceTag/a":"*"}}"#)),
    .passes(LintExample.condition(#"{"StringLikeIfExists":{"aws:ResourceTag/a":"*"}}"#)),
    .passes(LintExample.condition(#"{"StringNotLike":{"aws:ResourceTag/a":"*"}}"#)),
    .passes(LintExample.condition(#"{"ForAllValues:StringLike":{"aws:TagKeys":"*"}}"#)),
    .fails(LintExample.condition(#"{"StringLike":{"aws:ResourceTag/a":▸"*"}}"#), "'StringLike'"),
    .fails(LintExample.condition(#"{"ForAnyValue:StringLike":{"aws:TagKeys":▸"*"}}"#), "TagKeys"),
    .fails(LintExample.condition(#"{"stringlike":{"a:b":["c",▸"*"]}}"#), "'a:b'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard let name = condition.name, name.kind == .stringLike, !name.isIfExists,
        name.qualifier != .forAllValues
      else { return [] }
      return condition.values.filter { $0.text == "*" }.map { value in
        LintIssue(
          "'\(name)' asks only that '\(condition.key)' has a value",
          fix: "write \"Null\": { \"\(condition.key)\": \"false\" }", at: value.location)
      }
    }
  }
}
