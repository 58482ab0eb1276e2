/// A statement has neither `Action` nor `NotAction`.
enum MissingAction: LintRule {
  static let code = "MISSING_ACTION"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a statement that names no actions"
  static let fix = "add an \"Action\" or a \"NotAction\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Action":"*""#)),
    .passes(LintExample.statement(#""NotAction":[]"#)),
    .passes(#"{"Statement":["*"]}"#),
    .fails(#"{"Statement":[{"Action":"a:B"},▸{"Effect":"Allow"}]}"#, "statement 2"),
    .fails(#"{"Statement":▸{"Sid":"X","action":"*"}}"#, "'X'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      guard statement.elements("Action", "NotAction").isEmpty else { return [] }
      return [
        LintIssue(
          "statement \(statement.label) has neither 'Action' nor 'NotAction'",
          at: statement.location)
      ]
    }
  }
}
