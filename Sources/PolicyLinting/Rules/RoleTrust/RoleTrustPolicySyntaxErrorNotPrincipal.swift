internal import IAMPolicy

/// A role trust policy has `NotPrincipal`.
enum RoleTrustPolicySyntaxErrorNotPrincipal: LintRule {
  static let code = "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses NotPrincipal in role trust policies"
  static let fix = "name those who may take the role in \"Principal\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":"*""#), as: .roleTrust),
    .passes(LintExample.statement(#""NotPrincipal":"*""#), as: .resource),
    .fails(
      LintExample.statement(#"▸"NotPrincipal":{"AWS":"1"}"#), "'NotPrincipal'", as: .roleTrust),
    .fails(
      LintExample.statement(#""Effect":"Deny",▸"NotPrincipal":7"#), "'NotPrincipal'", as: .roleTrust
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      statement.elements("NotPrincipal").map {
        LintIssue("a role trust policy has no 'NotPrincipal'", at: $0.key)
      }
    }
  }
}
