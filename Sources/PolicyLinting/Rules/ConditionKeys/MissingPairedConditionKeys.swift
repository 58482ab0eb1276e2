/// A private address is asked for, and not the network it belongs to.
enum MissingPairedConditionKeys: LintRule {
  static let code = "MISSING_PAIRED_CONDITION_KEYS"
  static let findingType = FindingType.securityWarning
  static let rationale = "every private network has the same addresses, anybody's among them"
  static let fix = "add a condition on 'aws:SourceVpc'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/16"},"StringEquals":{"AWS:sourceVpc":"vpc-0a1b2c3d"}}"#
      )),
    .passes(LintExample.condition(#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#)),
    .fails(
      LintExample.condition(#"{"IpAddress":{▸"aws:VpcSourceIp":"10.0.0.0/16"}}"#),
      "'aws:VpcSourceIp'"),
    .fails(
      LintExample.condition(#"{"NotIpAddress":{▸"AWS:vpcSourceIP":"10.0.0.0/16"}}"#),
      "'AWS:vpcSourceIP'"),
  ]

  private static let networks: Set = ["aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn"]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      guard !statement.conditions.contains(where: { networks.contains($0.foldedKey) }) else {
        return []
      }
      return statement.conditions.filter { $0.foldedKey == "aws:vpcsourceip" }.map {
        LintIssue("'\($0.key)' is an address in any network", at: $0.element.key)
      }
    }
  }
}
