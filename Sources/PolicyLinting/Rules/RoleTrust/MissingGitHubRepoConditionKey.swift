internal import IAMPolicy

/// GitHub's workflows are let in without a condition on their repository.
enum MissingGitHubRepoConditionKey: LintRule {
  static let code = "MISSING_GITHUB_REPO_CONDITION_KEY"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "without a condition on the subject the workflows of all repositories of GitHub "
    + "can take the role"
  static let fix =
    "add a condition on token.actions.githubusercontent.com:sub with repository and "
    + "branch"
  static let examples: [LintExample] = [
    .passes(
      trust(
        #","Condition":{"StringLike":{"token.actions.githubusercontent.com:SUB":"repo:a/b:*"}}"#),
      as: .roleTrust),
    .passes(trust("", provider: "accounts.google.com"), as: .roleTrust),
    .passes(trust(""), as: .resource),
    .fails(trust("", mark: "▸"), "any repository", as: .roleTrust),
    .fails(
      trust(
        #","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"x"}}"#, mark: "▸"
      ), "any repository", as: .roleTrust),
  ]

  private static func trust(
    _ rest: String, mark: String = "",
    provider: String = "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"
  ) -> String {
    let principal = #"{"Federated":\#(mark)"\#(provider)"}"#
    return LintExample.statement(
      #""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":\#(principal)"#
        + rest)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      guard statement.conditions(of: TrustedProvider.gitHub + ":sub").isEmpty else { return [] }
      return RoleTrust.openIDProviders(of: statement).filter {
        ASCIIFolding.areEqual($0.name, TrustedProvider.gitHub)
      }
      .map { LintIssue("workflows of any repository of GitHub are let in", at: $0.location) }
    }
  }
}
