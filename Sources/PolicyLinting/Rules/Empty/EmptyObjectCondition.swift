/// A condition block, or an operator in it, is empty.
enum EmptyObjectCondition: LintRule {
  static let code = "EMPTY_OBJECT_CONDITION"
  static let findingType = FindingType.suggestion
  static let rationale = "an empty condition restricts nothing"
  static let fix = "add a condition, or remove the empty object"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"aws:username":"a"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":[]}"#)),
    .fails(LintExample.condition("▸{}"), "'Condition'"),
    .fails(LintExample.condition(#"{"StringEquals":▸{},"Null":▸{ }}"#), "'StringEquals'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      (statement.elements("Condition") + statement.conditionOperators).filter(\.isEmptyObject).map {
        LintIssue("'\($0.name)' is empty and restricts nothing", at: $0.location)
      }
    }
  }
}
