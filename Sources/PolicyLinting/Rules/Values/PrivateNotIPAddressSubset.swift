internal import IAMPolicy

/// A condition on the source address lists some private addresses.
enum PrivateNotIPAddressSubset: LintRule {
  static let code = "PRIVATE_NOT_IP_ADDRESS_SUBSET"
  static let findingType = FindingType.suggestion
  static let rationale = "private addresses in a list of public ones match nothing"
  static let fix = "name the public addresses that requests come from, or use 'aws:VpcSourceIp'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.7"}}"#)),
    .passes(
      LintExample.condition(
        #"{"NotIpAddress":{"aws:SourceIp":"10.0.0.1","aws:VpcSourceIp":"10.0.0.1"}}"#)),
    .passes(LintExample.condition(#"{"NotIpAddress":{"aws:SourceIp":"nowhere"}}"#)),
    .fails(
      LintExample.condition(#"{"NotIpAddress":{"AWS:SourceIP":["203.0.113.7",▸"fd00::1"]}}"#),
      "private"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SourceAddresses.issues(
      in: policy, .notIPAddress, all: false,
      "'aws:SourceIp' is a public address, and these among the values are private")
  }
}
