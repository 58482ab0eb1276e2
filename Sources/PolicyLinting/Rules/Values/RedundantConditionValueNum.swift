internal import IAMPolicy

/// An order is tested against several numbers, of which one decides.
enum RedundantConditionValueNum: LintRule {
  static let code = "REDUNDANT_CONDITION_VALUE_NUM"
  static let findingType = FindingType.suggestion
  static let rationale = "of several bounds the loosest decides, and the others say nothing"
  static let fix = "keep the bound that decides"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"NumericLessThan":{"s3:max-keys":"10"}}"#)),
    .passes(LintExample.condition(#"{"NumericEquals":{"s3:max-keys":["10","20"]}}"#)),
    .fails(LintExample.condition(#"{"NumericLessThan":{"s3:max-keys":[▸"10","20"]}}"#), "2 values"),
    .fails(
      LintExample.condition(#"{"NumericGreaterThanEqualsIfExists":{"s3:max-keys":[▸1,2,3]}}"#),
      "3 values"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard let kind = condition.name?.kind, kind.valueType == .numeric,
        kind != .numericEquals, kind != .numericNotEquals, condition.values.count > 1
      else { return [] }
      return [
        LintIssue(
          "of \(condition.values.count) values of '\(condition.operatorElement.name)' one decides",
          at: condition.values.map(\.location))
      ]
    }
  }
}
