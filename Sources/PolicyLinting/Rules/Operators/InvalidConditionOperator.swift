internal import IAMPolicy

/// A condition block has an operator that AWS does not know.
enum InvalidConditionOperator: LintRule {
  static let code = "INVALID_CONDITION_OPERATOR"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a condition whose operator it does not know"
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
        LintIssue(
          "'\($0.name)' is no condition operator", fix: meant(by: $0.name).map { "write '\($0)'" },
          at: $0.key)
      }
    }
  }

  private static let names = ConditionOperatorKind.allCases.flatMap {
    [$0.rawValue, $0.rawValue + "IfExists"]
  }
  private static let qualifiers = ConditionOperatorName.Qualifier.allCases.map(\.rawValue)

  /// The operator that is nearest to what was written, part by part.
  private static func meant(by written: String) -> String? {
    let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, let name = NearestName.to(String(last), among: names)
    else { return nil }
    guard parts.count > 1 else { return name }
    return NearestName.to(String(parts[0]), among: qualifiers).map { $0 + ":" + name }
  }
}
