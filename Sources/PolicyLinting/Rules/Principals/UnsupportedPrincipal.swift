internal import IAMPolicy

/// An identity policy names principals.
enum UnsupportedPrincipal: LintRule {
  static let code = "UNSUPPORTED_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale =
    "who is meant by an identity policy is whom it is attached to, and AWS refuses "
    + "principals in it"
  static let fix = "remove the element"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":"*""#), as: .resource),
    .passes(LintExample.statement(#""NotPrincipal":{}"#), as: .serviceControl),
    .passes(LintExample.statement(#""Effect":"Allow""#)),
    .fails(LintExample.statement(#""Effect":"Allow",▸"Principal":"*""#), "'Principal'"),
    .fails(
      LintExample.statement(#"▸"NotPrincipal":7"#), "'NotPrincipal'", as: .permissionsBoundary),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .identity else { return [] }
    return policy.issues { statement in
      statement.elements("Principal", "NotPrincipal").map {
        LintIssue("an identity policy has no '\($0.name)'", at: $0.key)
      }
    }
  }
}
