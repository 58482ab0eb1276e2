internal import IAMPolicy

/// A principal is an empty object.
enum EmptyObjectPrincipal: LintRule {
  static let code = "EMPTY_OBJECT_PRINCIPAL"
  static let findingType = FindingType.suggestion
  static let rationale = "a statement without principals speaks of nobody"
  static let fix = "name principals, or remove the statement"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":{"AWS":[]}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":{}"#)),
    .fails(LintExample.statement(#""Principal":▸{}"#), "'Principal'", as: .resource),
    .fails(LintExample.statement(#""NotPrincipal":▸{ }"#), "'NotPrincipal'", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.takesPrincipals else { return [] }
    return policy.issues { statement in
      statement.elements("Principal", "NotPrincipal").filter(\.isEmptyObject).map {
        LintIssue("'\($0.name)' of statement \(statement.label) names nobody", at: $0.location)
      }
    }
  }
}
