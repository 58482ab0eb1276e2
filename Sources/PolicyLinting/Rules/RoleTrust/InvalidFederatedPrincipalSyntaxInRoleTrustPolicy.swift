internal import IAMPolicy

/// An identity provider is neither a domain nor the ARN of a provider.
enum InvalidFederatedPrincipalSyntaxInRoleTrustPolicy: LintRule {
  static let code = "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY"
  static let findingType = FindingType.error
  static let rationale = "AWS finds a provider by its domain or its ARN"
  static let fix = "write the domain of the provider, or the ARN of the provider in IAM"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Principal":{"Federated":["accounts.google.com","arn:aws:iam::1:saml-provider/a"]}"#),
      as: .roleTrust),
    .passes(
      LintExample.statement(#""Principal":{"Federated":"arn:aws:iam::1:oidc-provider/a.b/c:d"}"#),
      as: .roleTrust),
    .passes(LintExample.statement(#""Principal":{"Federated":"*","AWS":"x"}"#), as: .roleTrust),
    .passes(LintExample.statement(#""Principal":{"Federated":"google"}"#), as: .resource),
    .fails(
      LintExample.statement(#""Principal":{"Federated":▸"google"}"#), "'google'", as: .roleTrust),
    .fails(
      LintExample.statement(
        #""Principal":{"Federated":[▸"https://a.b",▸"arn:aws:iam::1:role/a",▸"a..b"]}"#), "https",
      as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      RoleTrust.principals("Federated", of: statement).filter { provider in
        TrustedProvider(provider.text) == nil
          && !provider.text.unicodeScalars.contains { ["*", "?", "$"].contains($0) }
      }
      .map {
        LintIssue("'\($0.text)' is neither a domain nor the ARN of a provider", at: $0.location)
      }
    }
  }
}
