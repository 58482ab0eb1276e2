internal import IAMPolicy

/// A service control policy is over its quota.
enum PolicySizeExceedsSCPQuota: LintRule {
  static let code = "POLICY_SIZE_EXCEEDS_SCP_QUOTA"
  static let findingType = FindingType.error
  static let rationale = "AWS does not save a policy that is over its quota"
  static let fix = "shorten it with 'plumbline policy merge', or split it"
  static let examples: [LintExample] = [
    .passes(SizeRule.example(counted: 10240, service: "s3"), as: .serviceControl),
    .passes(SizeRule.example(counted: 40_000, service: "s3"), as: .managed),
    .fails("▸" + SizeRule.example(counted: 10241, service: "s3"), "1 over", as: .serviceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SizeRule.issues(in: policy, types: [.serviceControl])
  }
}
