internal import IAMPolicy

/// A value of `aws:SourceVpce` is no identifier that AWS gives.
enum InvalidVPCEFormat: LintRule {
  static let code = "INVALID_VPCE_FORMAT"
  static let findingType = FindingType.error
  static let rationale = "an identifier of another form is no request's"
  static let fix = "write 'vpce-' and 8 or 17 hexadecimal digits"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"aws:SourceVpce":["vpce-0a1b2c3d","vpce-0a1b2c3d4e5f60718"]}}"#)),
    .passes(
      LintExample.condition(
        #"{"StringLike":{"aws:SourceVpce":"vpce-*"},"StringEquals":{"aws:SourceVpce":"${a:b}"}}"#)),
    .fails(
      LintExample.condition(#"{"StringEquals":{"aws:SourceVpce":▸"vpce-123"}}"#), "'vpce-123'"),
    .fails(
      LintExample.condition(
        #"{"StringNotEquals":{"AWS:SOURCEVPCE":[▸"0a1b2c3d",▸"vpce-0A1B2C3G"]}}"#), "no identifier"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    IdentifierRule.issues(in: policy, key: "aws:sourcevpce", prefix: "vpce-")
  }
}
