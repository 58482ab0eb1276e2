internal import IAMPolicy

/// A resource control policy denies by a key that services do not have when they call.
enum RCPMissingRelatedPrincipalConditionKey: LintRule {
  static let code = "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY"
  static let findingType = FindingType.warning
  static let rationale =
    "services that call for themselves have none of the keys of a principal, and are "
    + "denied too"
  static let fix = "add \"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}"
  static let examples: [LintExample] = [
    .passes(
      deny(
        #"{"StringNotEquals":{"aws:PrincipalOrgID":"o"},"BoolIfExists":{"AWS:PrincipalIsAWSService":"false"}}"#
      ), as: .resourceControl),
    .passes(deny(#"{"StringNotEquals":{"aws:PrincipalOrgID":"o"}}"#), as: .serviceControl),
    .passes(deny(#"{"Bool":{"aws:SecureTransport":"false"}}"#), as: .resourceControl),
    .fails(
      deny(#"{"StringNotEquals":{▸"aws:PrincipalOrgID":"o"}}"#), "'aws:PrincipalOrgID'",
      as: .resourceControl),
    .fails(
      deny(#"{"StringNotLike":{"aws:SourceIp":"1",▸"aws:PrincipalTag/a":"o"}}"#), "Tag/a'",
      as: .resourceControl),
  ]

  private static func deny(_ block: String) -> String {
    LintExample.statement(#""Effect":"Deny","Principal":"*","Condition":"# + block)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RCPConditions.issues(
      in: policy, "without 'aws:PrincipalIsAWSService', so that services are denied too",
      needing: RCPConditions.isOfPrincipal, unless: RCPConditions.isServiceTest)
  }
}
