internal import IAMPolicy

/// An identity policy is over its quota.
enum PolicySizeExceedsIdentityPolicyQuota: LintRule {
  static let code = "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA"
  static let findingType = FindingType.warning
  static let rationale = "AWS does not save a policy that is over its quota"
  static let fix = "shorten it with 'plumbline policy merge', or split it"
  static let examples: [LintExample] = [
    .passes(SizeRule.example(counted: 6144, service: "s3"), as: .managed),
    .passes(SizeRule.example(counted: 40_000, service: "s3"), as: .serviceControl),
    .fails("▸" + SizeRule.example(counted: 6145, service: "s3"), "1 over", as: .managed),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SizeRule.issues(
      in: policy,
      types: [.managed, .inlineUser, .inlineRole, .inlineGroup, .permissionsBoundary, .session])
  }
}
