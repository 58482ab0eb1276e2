internal import IAMPolicy

/// Statements of an identity policy share a `Sid`.
enum UniqueSidsRequired: LintRule {
  static let code = "UNIQUE_SIDS_REQUIRED"
  static let findingType = FindingType.error
  static let rationale = "IAM refuses a policy in which two statements have the same Sid"
  static let fix = "give each statement a Sid of its own, or none"
  static let examples: [LintExample] = [
    .passes(#"{"Statement":[{"Sid":"A"},{"Sid":"B"},{},{}]}"#),
    .passes(#"{"Statement":[{"Sid":"A"},{"Sid":"a"}]}"#),
    .passes(#"{"Statement":[{"Sid":""},{"Sid":""},{"Sid":1},{"Sid":1}]}"#),
    .passes(#"{"Statement":[{"Sid":"A"},{"Sid":"A"}]}"#, as: .resource),
    .fails(
      #"{"Statement":[{"Sid":▸"A"},{"Sid":"B"},{"Sid":"A"}]}"#, "2 statements share the Sid 'A'"),
    .fails(#"{"Statement":[{"Sid":▸"A"},{"Sid":▸"B"},{"Sid":"B"},{"Sid":"A"}]}"#, "'B'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.type.kind == .identity ? RepeatedSids.issues(in: policy) : []
  }
}
