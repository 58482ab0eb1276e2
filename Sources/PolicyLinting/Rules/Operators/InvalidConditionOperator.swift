internal import IAMPolicy

/// A condition block has an operator that AWS does not know.
enum InvalidConditionOperator: LintRule {
  static let code = "INVALID_CONDITION_OPERATOR"
  static let findingType = FindingType.error
  static let rationale =
    "AWS refuses a condition whose operator it does not know; letter case does not "
    + "matter to it"
  static let fix =
    "use one of the 27 condition operators, alone or with ForAllValues:, "
    + "ForAnyValue: or IfExists"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"StringEquals":{},"stringlike":{},"ForAnyValue:BoolIfExists":7}"#)),
    .passes(LintExample.condition(#"["Equals"]"#)),
    .fails(LintExample.condition(#"{▸"Equals":{"a:b":"c"}}"#), "'Equals'"),
    .fails(
      LintExample.condition(#"{▸"StringEqual":{},▸"ForAny:StringLike":[],▸"":{}}"#), "StringEqual'"),
    .fails(
      LintExample.condition(#"{"Bool":{},▸"IfExists":{},▸"StringLike ":{}}"#), "'StringLike '"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditionOperators.filter { ConditionOperatorName($0.name) == nil }.map {
        LintIssue("'\($0.name)' is no condition operator", at: $0.key)
      }
    }
  }
}
