internal import IAMPolicy

/// A Boolean condition has several values.
enum InvalidConditionMultipleBoolean: LintRule {
  static let code = "INVALID_CONDITION_MULTIPLE_BOOLEAN"
  static let findingType = FindingType.error
  static let rationale = "a list with both values holds for every request that has the key"
  static let fix = "write one value, true or false"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"Bool":{"aws:SecureTransport":"true","a:b":["false"],"a:c":[]}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":["true","false"]}}"#)),
    .fails(LintExample.condition(#"{"Bool":{"a:b":▸["true","false"]}}"#), "'a:b' has 2 values"),
    .fails(LintExample.condition(#"{"boolIfExists":{"a:b":▸[true,true,false]}}"#), "3 values"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.compactMap { condition in
        guard let name = condition.name, name.kind == .bool else { return nil }
        let count = condition.element.items.count
        guard count > 1 else { return nil }
        return LintIssue(
          "'\(condition.key)' has \(count) values, and '\(name)' compares with one",
          at: condition.element.location)
      }
    }
  }
}
