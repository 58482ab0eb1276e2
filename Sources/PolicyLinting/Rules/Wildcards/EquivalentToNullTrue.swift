internal import IAMPolicy

/// A condition rules out any value at all.
enum EquivalentToNullTrue: LintRule {
  static let code = "EQUIVALENT_TO_NULL_TRUE"
  static let findingType = FindingType.suggestion
  static let rationale = "where no value passes, only requests without the key do"
  static let fix = "write it as \"Null\": { \"key\": \"true\" }, which says so"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringNotLike":{"aws:ResourceTag/a":"b*"}}"#)),
    .passes(LintExample.condition(#"{"StringNotEquals":{"aws:ResourceTag/a":"*"}}"#)),
    .passes(LintExample.condition(#"{"ForAnyValue:StringNotLike":{"aws:TagKeys":"*"}}"#)),
    .passes(LintExample.condition(#"{"StringLike":{"aws:ResourceTag/a":"*"}}"#)),
    .fails(
      LintExample.condition(#"{"StringNotLike":{"aws:ResourceTag/a":▸"*"}}"#), "StringNotLike"),
    .fails(LintExample.condition(#"{"stringnotlikeifexists":{"a:b":["c",▸"*"]}}"#), "'a:b'"),
    .fails(LintExample.condition(#"{"ForAllValues:StringNotLike":{"a:b":▸"*"}}"#), "no value"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard let name = condition.name, name.kind == .stringNotLike,
        name.qualifier != .forAnyValue || name.isIfExists
      else { return [] }
      return condition.values.filter { $0.text == "*" }.map { value in
        LintIssue(
          "'\(name)' asks only that '\(condition.key)' has no value",
          fix: "write \"Null\": { \"\(condition.key)\": \"true\" }", at: value.location)
      }
    }
  }
}
