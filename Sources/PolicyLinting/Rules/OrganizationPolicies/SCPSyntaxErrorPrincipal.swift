internal import IAMPolicy

/// A service control policy names principals.
enum SCPSyntaxErrorPrincipal: LintRule {
  static let code = "SCP_SYNTAX_ERROR_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale =
    "a service control policy speaks of all identities of the accounts it is "
    + "attached to"
  static let fix = "remove the element, and use a condition on aws:PrincipalArn"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Deny","Action":"*""#), as: .serviceControl),
    .passes(LintExample.statement(#""Principal":"*""#), as: .resourceControl),
    .passes(LintExample.statement(#""Principal":"*""#)),
    .fails(LintExample.statement(#"▸"Principal":"*""#), "'Principal'", as: .serviceControl),
    .fails(
      LintExample.statement(#"▸"NotPrincipal":{"AWS":"1"}"#), "'NotPrincipal'", as: .serviceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .serviceControl else { return [] }
    return policy.issues { statement in
      statement.elements("Principal", "NotPrincipal").map {
        LintIssue("a service control policy has no '\($0.name)'", at: $0.key)
      }
    }
  }
}
