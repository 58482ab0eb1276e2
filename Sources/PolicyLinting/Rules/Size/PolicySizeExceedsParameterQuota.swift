internal import IAMPolicy

/// The text is longer than the API takes, white space included.
enum PolicySizeExceedsParameterQuota: LintRule {
  static let code = "POLICY_SIZE_EXCEEDS_PARAMETER_QUOTA"
  static let findingType = FindingType.error
  static let isKnownToAWS = false
  static let rationale =
    "the API refuses a longer text before it takes white space out, whatever is left then"
  static let fix = "write it compact: 'plumbline policy export --as compact'"
  static let learnMoreLink =
    "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html"
  static let examples: [LintExample] = [
    .passes(
      SizeRule.example(counted: 1_000, service: "s3") + String(repeating: " ", count: 130_072)),
    .fails(
      "▸" + SizeRule.example(counted: 1_000, service: "s3")
        + String(repeating: "\n", count: 130_073), "131,073"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    let quota = Quota.policyDocumentParameter
    let used = policy.text.unicodeScalars.count
    guard used > quota.value else { return [] }
    return [LintIssue(SizeRule.claim(used, quota), at: policy.wholeLocation)]
  }
}
