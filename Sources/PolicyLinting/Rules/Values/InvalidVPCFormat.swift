internal import IAMPolicy

/// A value of `aws:SourceVpc` is no identifier that AWS gives.
enum InvalidVPCFormat: LintRule {
  static let code = "INVALID_VPC_FORMAT"
  static let findingType = FindingType.error
  static let rationale = "an identifier of another form is no request's"
  static let fix = "write 'vpc-' and 8 or 17 hexadecimal digits"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"aws:SourceVpc":["vpc-0a1b2c3d","vpc-0a1b2c3d4e5f60718"]}}"#)),
    .passes(
      LintExample.condition(
        #"{"StringLike":{"aws:SourceVpc":"vpc-*"},"StringEquals":{"aws:SourceVpc":"${a:b}"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{"aws:SourceVpc":▸"vpc-123"}}"#), "'vpc-123'"),
    .fails(
      LintExample.condition(
        #"{"StringNotEquals":{"AWS:SOURCEVPC":[▸"0a1b2c3d",▸"vpc-0A1B2C3G"]}}"#), "no identifier"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    IdentifierRule.issues(in: policy, key: "aws:sourcevpc", prefix: "vpc-")
  }
}
