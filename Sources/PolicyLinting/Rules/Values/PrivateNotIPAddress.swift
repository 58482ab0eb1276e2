internal import IAMPolicy

/// A condition on the source address lists only private addresses.
enum PrivateNotIPAddress: LintRule {
  static let code = "PRIVATE_NOT_IP_ADDRESS"
  static let findingType = FindingType.error
  static let rationale = "a test that leaves out private addresses leaves out no request"
  static let fix = "name the public addresses that requests come from, or use 'aws:VpcSourceIp'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.7"}}"#)),
    .passes(
      LintExample.condition(
        #"{"NotIpAddress":{"aws:SourceIp":["203.0.113.7","10.0.0.1"],"aws:VpcSourceIp":"10.0.0.1"}}"#
      )),
    .passes(LintExample.condition(#"{"NotIpAddress":{"aws:SourceIp":"nowhere"}}"#)),
    .fails(LintExample.condition(#"{"NotIpAddress":{"AWS:SourceIP":▸"192.168.1.1"}}"#), "private"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    SourceAddresses.issues(
      in: policy, .notIPAddress, all: true,
      "'aws:SourceIp' is a public address, and all of these are private")
  }
}
