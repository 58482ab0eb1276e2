internal import IAMPolicy

/// A policy other than a role trust policy names an identity provider.
enum FederatedPrincipalNotSupported: LintRule {
  static let code = "FEDERATED_PRINCIPAL_NOT_SUPPORTED"
  static let findingType = FindingType.error
  static let rationale =
    "federated users take a role first, and only the trust policy of a role can name "
    + "their provider"
  static let fix = "name the role that federated users take"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Principal":{"Federated":"accounts.google.com"}"#), as: .roleTrust),
    .passes(LintExample.statement(#""Principal":{"AWS":"1"}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":{"Federated":"accounts.google.com"}"#)),
    .fails(
      LintExample.statement(#""Principal":{"Federated":▸"www.amazon.com"}"#), "'www.amazon.com'",
      as: .resource),
    .fails(
      LintExample.statement(#""NotPrincipal":{"Federated":[▸"a",▸"b"]}"#), "'b'", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource else { return [] }
    return policy.issues { statement in
      statement.principalKinds.filter { $0.name == "Federated" }.flatMap(\.strings).map {
        LintIssue("the provider '\($0.text)' is named outside of a trust policy", at: $0.location)
      }
    }
  }
}
