internal import IAMPolicy

/// Users of an OpenID Connect provider are let in without a condition on their tokens.
enum MissingConditionKeyForOIDCPrincipal: LintRule {
  static let code = "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"
  static let findingType = FindingType.securityWarning
  static let rationale = "without a condition every token the provider issues opens the role"
  static let fix = "add conditions on the keys of the provider, such as its aud and sub"
  static let examples: [LintExample] = [
    .passes(
      trust(
        "accounts.google.com", #","Condition":{"StringEquals":{"Accounts.google.com:aud":"x"}}"#),
      as: .roleTrust),
    .passes(trust("token.actions.githubusercontent.com", ""), as: .roleTrust),
    .passes(trust("arn:aws:iam::1:saml-provider/a", ""), as: .roleTrust),
    .passes(trust("accounts.google.com", "", action: "sts:TagSession"), as: .roleTrust),
    .passes(trust("accounts.google.com", ""), as: .resource),
    .fails(trust("cognito-identity.amazonaws.com", "", mark: "▸"), "cognito", as: .roleTrust),
    .fails(
      trust(
        "arn:aws:iam::1:oidc-provider/a.b/c", #","Condition":{"StringEquals":{"a.b:aud":"x"}}"#,
        mark: "▸", action: "sts:*"), "'a.b/c'", as: .roleTrust),
  ]

  private static func trust(
    _ provider: String, _ rest: String, mark: String = "",
    action: String = "sts:AssumeRoleWithWebIdentity"
  ) -> String {
    LintExample.statement(
      #""Effect":"Allow","Action":"\#(action)","Principal":{"Federated":\#(mark)"\#(provider)"}"#
        + rest)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      RoleTrust.openIDProviders(of: statement).filter { provider in
        let prefix = ASCIIFolding.lowercased(provider.name) + ":"
        return prefix != TrustedProvider.gitHub + ":"
          && !statement.conditions.contains { $0.foldedKey.hasPrefix(prefix) }
      }
      .map {
        LintIssue(
          "every token of '\($0.name)' is let in, for no key of it is tested", at: $0.location)
      }
    }
  }
}
