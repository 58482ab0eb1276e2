internal import IAMPolicy

/// Statements of a policy that is not of an identity share a `Sid`.
enum UniqueSidsRecommended: LintRule {
  static let code = "UNIQUE_SIDS_RECOMMENDED"
  static let findingType = FindingType.warning
  static let rationale = "a Sid that two statements share tells nobody which one is meant"
  static let fix = "give each statement a Sid of its own, or none"
  static let examples: [LintExample] = [
    .passes(#"{"Statement":[{"Sid":"A"},{"Sid":"A"}]}"#),
    .passes(#"{"Statement":[{"Sid":"A"},{"Sid":"B"}]}"#, as: .resource),
    .passes(#"{"Statement":[{"Sid":""},{"Sid":""}]}"#, as: .roleTrust),
    .fails(#"{"Statement":[{"Sid":▸"A"},{"Sid":"A"},{"Sid":"A"}]}"#, "3 statements", as: .resource),
    .fails(#"{"Statement":[{"Sid":▸"A"},{"Sid":"A"}]}"#, "'A'", as: .serviceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.type.kind == .identity ? [] : RepeatedSids.issues(in: policy)
  }
}
