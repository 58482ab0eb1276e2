internal import IAMPolicy

/// A resource control policy is over its quota.
enum PolicySizeExceedsRCPQuota: LintRule {
  static let code = "POLICY_SIZE_EXCEEDS_RCP_QUOTA"
  static let findingType = FindingType.error
  static let rationale = "AWS does not save a policy that is over its quota"
  static let fix = "shorten it with 'plumbline policy merge', or split it"
  static let examples: [LintExample] = [
    .passes(SizeRule.example(counted: 5120, service: "s3"), as: .resourceControl),
    .passes(SizeRule.example(counted: 40_000, service: "s3"), as: .managed),
    .fails("▸" + SizeRule.example(counted: 5121, service: "s3"), "1 over", as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SizeRule.issues(in: policy, types: [.resourceControl])
  }
}
