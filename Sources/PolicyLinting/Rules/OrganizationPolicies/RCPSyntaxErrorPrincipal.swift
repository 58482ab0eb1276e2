internal import IAMPolicy

/// A resource control policy names others than everybody.
enum RCPSyntaxErrorPrincipal: LintRule {
  static let code = "RCP_SYNTAX_ERROR_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale =
    "a resource control policy speaks of everybody, and AWS refuses other principals "
    + "in it"
  static let fix = "write \"Principal\": \"*\", and use a condition on aws:PrincipalArn"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":"*""#), as: .resourceControl),
    .passes(LintExample.statement(#""Effect":"Deny""#), as: .resourceControl),
    .passes(LintExample.statement(#""Principal":{"AWS":"1"}"#), as: .resource),
    .fails(LintExample.statement(#""Principal":▸{"AWS":"*"}"#), "'*' alone", as: .resourceControl),
    .fails(
      LintExample.statement(#""Principal":▸"1","Effect":"Deny""#), "'*' alone", as: .resourceControl
    ),
    .fails(LintExample.statement(#"▸"NotPrincipal":"*""#), "'NotPrincipal'", as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resourceControl else { return [] }
    return policy.issues { statement in
      statement.elements("Principal", "NotPrincipal").compactMap { element in
        if element.name == "NotPrincipal" {
          return LintIssue("a resource control policy has no 'NotPrincipal'", at: element.key)
        }
        guard element.node.stringText != "*" else { return nil }
        let details = "the principal of a resource control policy is '*' alone"
        return LintIssue(details, at: element.location)
      }
    }
  }
}
