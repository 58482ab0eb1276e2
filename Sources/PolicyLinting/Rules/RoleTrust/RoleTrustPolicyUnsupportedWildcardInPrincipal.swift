internal import IAMPolicy

/// The principal of a role trust policy is the bare `*`.
enum RoleTrustPolicyUnsupportedWildcardInPrincipal: LintRule {
  static let code = "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses the bare * in role trust policies"
  static let fix = "name those who may take the role"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":{"AWS":"*"}"#), as: .roleTrust),
    .passes(LintExample.statement(#""Principal":["*"]"#), as: .roleTrust),
    .passes(LintExample.statement(#""Principal":"*""#), as: .resource),
    .fails(LintExample.statement(#""Principal":▸"*""#), "'*'", as: .roleTrust),
    .fails(
      LintExample.statement(#""Effect":"Deny","Principal":▸"*""#), "statement 1", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      guard let principal = statement["Principal"], principal.node.stringText == "*"
      else { return [] }
      let details = "the principal of statement \(statement.label) is the bare '*'"
      return [LintIssue(details, at: principal.location)]
    }
  }
}
