internal import IAMPolicy

/// The subject that GitHub's workflows are tested for is a pattern.
enum SpecificGitHubRepoAndBranchRecommended: LintRule {
  static let code = "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"
  static let findingType = FindingType.warning
  static let rationale = "a pattern lets in more repositories or branches than one"
  static let fix =
    "name one repository and one branch, or test the branch by "
    + "token.actions.githubusercontent.com:ref"
  static let examples: [LintExample] = [
    .passes(subject("StringLike", #""repo:a/b:ref:refs/heads/main""#), as: .roleTrust),
    .passes(subject("StringEquals", #""repo:a/*""#), as: .roleTrust),
    .passes(
      subject(
        "StringLike", #"["repo:a/b:*"],"token.actions.githubusercontent.com:ref":"refs/heads/main""#
      ), as: .roleTrust),
    .passes(subject("StringNotLike", #""repo:a/*""#), as: .roleTrust),
    .passes(subject("StringLike", #""repo:a/*""#), as: .resource),
    .fails(subject("StringLike", #"▸"repo:a/b:*""#), "'repo:a/b:*'", as: .roleTrust),
    .fails(
      subject("ForAnyValue:StringLike", #"["repo:a/b:pull_request",▸"repo:?/*"]"#), "'repo:?/*'",
      as: .roleTrust),
    .fails(
      subject(
        "StringLike", #"▸"repo:a/*:x","token.actions.githubusercontent.com:ref":"refs/heads/main""#),
      "'repo:a/*:x'", as: .roleTrust),
  ]

  private static func subject(_ name: String, _ value: String) -> String {
    LintExample.condition(
      #"{"\#(name)":{"token.actions.githubusercontent.com:sub":\#(value)}}"#,
      action: RoleTrust.withWebIdentity)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      let hasBranch = !statement.conditions(of: TrustedProvider.gitHub + ":ref").isEmpty
      return statement.conditions(of: TrustedProvider.gitHub + ":sub").flatMap { condition in
        guard statement.effect == .allow, let kind = condition.name?.kind, kind.hasWildcards,
          !kind.isNegated
        else { return [LintIssue]() }
        return condition.element.strings.filter { isTooWide($0.text, hasBranch: hasBranch) }.map {
          LintIssue("the subject '\($0.text)' lets in more than one branch", at: $0.location)
        }
      }
    }
  }

  /// With the branch tested elsewhere, only the owner and the repository must be plain.
  private static func isTooWide(_ subject: String, hasBranch: Bool) -> Bool {
    let parts = subject.split(separator: ":", omittingEmptySubsequences: false)
    let judged = hasBranch && parts.count > 2 ? parts.prefix(2) : parts[...]
    return judged.contains { $0.unicodeScalars.contains { $0 == "*" || $0 == "?" } }
  }
}
