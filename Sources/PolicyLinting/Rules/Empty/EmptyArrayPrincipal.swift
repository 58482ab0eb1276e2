internal import IAMPolicy

/// A statement lists no principals.
enum EmptyArrayPrincipal: LintRule {
  static let code = "EMPTY_ARRAY_PRINCIPAL"
  static let findingType = FindingType.suggestion
  static let rationale = "a statement without principals speaks of nobody"
  static let fix = "list principals, or remove the statement"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":{"AWS":["*"]}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":{}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":{"AWS":[]}"#)),
    .fails(LintExample.statement(#""Principal":▸[]"#), "'Principal'", as: .resource),
    .fails(
      LintExample.statement(#""Principal":{"AWS":▸[],"Service":"x"}"#), "'AWS'", as: .roleTrust),
    .fails(
      LintExample.statement(#""NotPrincipal":{"AWS":▸[],"Service":▸[]}"#), "'Service'",
      as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.takesPrincipals else { return [] }
    return EmptyValues.arrays(["Principal", "NotPrincipal"], in: policy)
      + policy.issues { statement in
        statement.principalKinds.filter(\.isEmptyArray).map {
          LintIssue("'\($0.name)' of the principal names nobody", at: $0.location)
        }
      }
  }
}
