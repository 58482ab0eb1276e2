internal import IAMPolicy

/// A value is no range of addresses, though its operator compares them.
enum TypeMismatchIPRange: LintRule {
  static let code = "TYPE_MISMATCH_IP_RANGE"
  static let findingType = FindingType.error
  static let rationale = "a value that is no range of addresses never matches"
  static let fix = "write an address, or a range as in '203.0.113.0/24'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:DB8::/32","::1"]}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:userid":"nowhere"}}"#)),
    .fails(LintExample.condition(#"{"IpAddress":{"aws:SourceIp":▸"203.0.113"}}"#), "'203.0.113'"),
    .fails(
      LintExample.condition(
        #"{"NotIpAddress":{"aws:SourceIp":[▸"203.0.113.0/33",▸"*",▸"1::2::3"]}}"#), "'*'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ValueRule.issues(in: policy, of: .ipAddress, "range of addresses") {
      AddressRange($0) != nil
    }
  }
}
