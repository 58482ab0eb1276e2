internal import IAMPolicy

/// A resource control policy denies by a key that only services have when they call.
enum RCPMissingRelatedServicePrincipalConditionKey: LintRule {
  static let code = "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY"
  static let findingType = FindingType.warning
  static let rationale =
    "callers that are no services have none of the keys of a source, and are denied "
    + "too"
  static let fix = "add \"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"true\"}"
  static let examples: [LintExample] = [
    .passes(
      deny(
        #"{"StringNotEquals":{"aws:SourceOrgID":"o"},"Bool":{"aws:PrincipalIsAWSService":"true"}}"#),
      as: .resourceControl),
    .passes(deny(#"{"StringNotEquals":{"aws:SourceOrgID":"o"}}"#), as: .resource),
    .passes(deny(#"{"StringNotEquals":{"aws:PrincipalOrgID":"o"}}"#), as: .resourceControl),
    .fails(
      deny(#"{"StringNotEquals":{▸"aws:SourceOrgID":"o"}}"#), "'aws:SourceOrgID'",
      as: .resourceControl),
    .fails(
      deny(#"{"ArnNotLike":{▸"aws:sourcearn":"o"},"Null":{"aws:SourceAccount":"false"}}"#),
      "no services", as: .resourceControl),
  ]

  private static func deny(_ block: String) -> String {
    LintExample.statement(#""Effect":"Deny","Principal":"*","Condition":"# + block)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RCPConditions.issues(
      in: policy,
      "without 'aws:PrincipalIsAWSService', so that callers that are no services are denied too",
      needing: RCPConditions.isOfSource, unless: RCPConditions.isServiceTest)
  }
}
