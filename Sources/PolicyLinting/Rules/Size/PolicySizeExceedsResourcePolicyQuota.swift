internal import IAMPolicy

/// A resource policy is over its quota.
enum PolicySizeExceedsResourcePolicyQuota: LintRule {
  static let code = "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA"
  static let findingType = FindingType.warning
  static let rationale = "AWS does not save a policy that is over its quota"
  static let fix = "shorten it with 'plumbline policy merge', or split it"
  static let examples: [LintExample] = [
    .passes(SizeRule.example(counted: 8192, service: "sqs"), as: .resource),
    .passes(SizeRule.example(counted: 40_000, service: "sqs"), as: .managed),
    .fails("▸" + SizeRule.example(counted: 8193, service: "sqs"), "1 over", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SizeRule.issues(in: policy, types: [.resource])
  }
}
