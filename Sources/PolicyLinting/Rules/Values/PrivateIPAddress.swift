internal import IAMPolicy

/// A condition on the source address lists only private addresses.
enum PrivateIPAddress: LintRule {
  static let code = "PRIVATE_IP_ADDRESS"
  static let findingType = FindingType.error
  static let rationale = "requests that come over the internet never have a private address"
  static let fix = "name the public addresses that requests come from, or use 'aws:VpcSourceIp'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"IpAddress":{"aws:SourceIp":"203.0.113.7"}}"#)),
    .passes(
      LintExample.condition(
        #"{"IpAddress":{"aws:SourceIp":["203.0.113.7","10.0.0.1"],"aws:VpcSourceIp":"10.0.0.1"}}"#)),
    .passes(LintExample.condition(#"{"IpAddress":{"aws:SourceIp":"nowhere"}}"#)),
    .fails(LintExample.condition(#"{"IpAddress":{"AWS:SourceIP":▸"10.0.0.0/8"}}"#), "private"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SourceAddresses.issues(
      in: policy, .ipAddress, all: true,
      "'aws:SourceIp' is a public address, and all of these are private")
  }
}
