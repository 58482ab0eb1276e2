internal import IAMPolicy

/// A role trust policy names resources.
enum RoleTrustPolicySyntaxErrorResource: LintRule {
  static let code = "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE"
  static let findingType = FindingType.error
  static let rationale = "a role trust policy speaks of the role it belongs to and of nothing else"
  static let fix = "remove the element"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Action":"sts:AssumeRole""#), as: .roleTrust),
    .passes(LintExample.statement(#""Resource":"*""#), as: .resource),
    .fails(
      LintExample.statement(#""Effect":"Allow",▸"Resource":"*""#), "'Resource'", as: .roleTrust),
    .fails(LintExample.statement(#"▸"NotResource":[]"#), "'NotResource'", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      statement.elements("Resource", "NotResource").map {
        LintIssue("a role trust policy has no '\($0.name)'", at: $0.key)
      }
    }
  }
}
