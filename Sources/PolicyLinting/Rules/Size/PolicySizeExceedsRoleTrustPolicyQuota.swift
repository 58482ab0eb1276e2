internal import IAMPolicy

/// A role trust policy is over its quota.
enum PolicySizeExceedsRoleTrustPolicyQuota: LintRule {
  static let code = "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA"
  static let findingType = FindingType.warning
  static let rationale = "AWS does not save a policy that is over its quota"
  static let fix = "shorten it with 'plumbline policy merge', or split it"
  static let examples: [LintExample] = [
    .passes(SizeRule.example(counted: 2048, service: "s3"), as: .roleTrust),
    .passes(SizeRule.example(counted: 40_000, service: "s3"), as: .managed),
    .fails("▸" + SizeRule.example(counted: 2049, service: "s3"), "1 over", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SizeRule.issues(in: policy, types: [.roleTrust])
  }
}
