internal import IAMPolicy

/// A resource control policy denies by the source of a call without asking whether there is one.
enum RCPMissingServiceConditionKeyNullCheck: LintRule {
  static let code = "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK"
  static let findingType = FindingType.warning
  static let rationale = "some services call without saying on whose behalf, and are denied too"
  static let fix = "add \"Null\": {\"aws:SourceAccount\": \"false\"}"
  static let examples: [LintExample] = [
    .passes(
      deny(#"{"StringNotEquals":{"aws:SourceOrgID":"o"},"Null":{"aws:SourceAccount":"false"}}"#),
      as: .resourceControl),
    .passes(
      deny(#"{"ArnNotLike":{"aws:SourceArn":"o"},"null":{"aws:sourcearn":false}}"#),
      as: .resourceControl),
    .passes(deny(#"{"StringNotEquals":{"aws:SourceOrgID":"o"}}"#), as: .serviceControl),
    .fails(
      deny(#"{"StringNotEquals":{▸"aws:SourceOrgID":"o"}}"#), "'aws:SourceOrgID'",
      as: .resourceControl),
    .fails(
      deny(#"{"ArnNotLike":{▸"aws:SourceArn":"o"},"Null":{"aws:SourceArn":"true"}}"#), "is one",
      as: .resourceControl),
  ]

  private static func deny(_ block: String) -> String {
    LintExample.statement(#""Effect":"Deny","Principal":"*","Condition":"# + block)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RCPConditions.issues(
      in: policy, "without a test by 'Null' that there is one",
      needing: RCPConditions.isOfSource, unless: RCPConditions.isSourceCheck)
  }
}
