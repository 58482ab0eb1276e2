/// A value of `aws:RequestedRegion` has no name of AWS's regions.
enum InvalidRegion: LintRule {
  static let code = "INVALID_REGION"
  static let findingType = FindingType.error
  static let rationale = "no request goes to a region that AWS has not"
  static let fix = "write a region such as 'eu-central-1'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"StringEquals":{"aws:RequestedRegion":["us-east-1","aws-global"]}}"#)
    ),
    .passes(LintExample.condition(#"{"StringLike":{"aws:RequestedRegion":"eu-*"}}"#)),
    .fails(
      LintExample.condition(#"{"StringEquals":{"aws:RequestedRegion":▸"us-east"}}"#), "'us-east'"),
    .fails(
      LintExample.condition(#"{"StringNotEquals":{"AWS:requestedregion":["eu-west-1",▸""]}}"#),
      "no region's name"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.foldedKey == "aws:requestedregion" else { return [] }
      return condition.values.filter {
        $0.text != "aws-global" && !Partitions.isRegion($0.text)
      }
      .map { LintIssue("'\($0.text)' is no region's name", at: $0.location) }
    }
  }
}
