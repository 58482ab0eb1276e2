/// A statement lists no actions.
enum EmptyArrayAction: LintRule {
  static let code = "EMPTY_ARRAY_ACTION"
  static let findingType = FindingType.suggestion
  static let rationale = "a statement without actions allows and denies nothing"
  static let fix = "list actions, or remove the statement"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Action":["s3:*"]"#)),
    .passes(LintExample.statement(#""Action":{},"NotAction":null"#)),
    .fails(LintExample.statement(#""Action":▸[]"#), "'Action' of statement 1"),
    .fails(LintExample.statement(#""NotAction":▸[ ]"#), "'NotAction'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    EmptyValues.arrays(["Action", "NotAction"], in: policy)
  }
}
