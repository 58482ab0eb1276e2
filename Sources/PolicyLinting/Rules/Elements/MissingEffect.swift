/// A statement has no `Effect`.
enum MissingEffect: LintRule {
  static let code = "MISSING_EFFECT"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a statement that neither allows nor denies"
  static let fix = "add \"Effect\": \"Allow\" or \"Effect\": \"Deny\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow""#)),
    .passes(LintExample.statement(#""Effect":"permit""#)),
    .fails(#"{"Statement":[▸{"Action":"*"},▸{}]}"#, "statement 1"),
    .fails(#"{"Statement":▸{"effect":"Allow"}}"#, "no 'Effect'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      guard statement.elements("Effect").isEmpty else { return [] }
      return [LintIssue("statement \(statement.label) has no 'Effect'", at: statement.location)]
    }
  }
}
