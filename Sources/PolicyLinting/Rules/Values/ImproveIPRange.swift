internal import IAMPolicy

/// A range of addresses has bits set that its length does not fix.
enum ImproveIPRange: LintRule {
  static let code = "IMPROVE_IP_RANGE"
  static let findingType = FindingType.suggestion
  static let rationale =
    "AWS takes the range for the one with those bits cleared, which readers may not expect"
  static let fix = "write the range with the bits cleared"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","203.0.113.7"]}}"#)),
    .passes(LintExample.condition(#"{"IpAddress":{"aws:SourceIp":"2001:db8::/32"}}"#)),
    .fails(
      LintExample.condition(#"{"IpAddress":{"aws:SourceIp":▸"203.0.113.7/24"}}"#),
      "'203.0.113.0/24'"),
    .fails(
      LintExample.condition(#"{"NotIpAddress":{"aws:SourceIp":▸"2001:db8::1/32"}}"#),
      "'2001:db8:0:0:0:0:0:0/32'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.name?.kind.valueType == .ipAddress else { return [] }
      return condition.values.compactMap { value in
        guard let range = AddressRange(value.text), range.hasStrayBits else { return nil }
        return LintIssue(
          "'\(value.text)' means '\(range.cleared)'", fix: "write '\(range.cleared)'",
          at: value.location)
      }
    }
  }
}
