internal import IAMPolicy

/// A statement of a policy on resources has no `Principal`.
enum MissingPrincipal: LintRule {
  static let code = "MISSING_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale = "a policy on a resource has to say whom it speaks of"
  static let fix = "add a \"Principal\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow""#)),
    .passes(LintExample.statement(#""Effect":"Allow""#), as: .serviceControl),
    .passes(LintExample.statement(#""Principal":"*""#), as: .resource),
    .passes(LintExample.statement(#""NotPrincipal":{}"#), as: .roleTrust),
    .fails(#"{"Statement":[▸{"Effect":"Allow"}]}"#, "statement 1", as: .resource),
    .fails(#"{"Statement":[▸{"Action":"sts:AssumeRole"}]}"#, "'Principal'", as: .roleTrust),
    .fails(#"{"Statement":▸{"Effect":"Deny"}}"#, "'Principal'", as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.takesPrincipals else { return [] }
    return policy.issues { statement in
      guard !statement.hasPrincipal else { return [] }
      return [LintIssue("statement \(statement.label) has no 'Principal'", at: statement.location)]
    }
  }
}
