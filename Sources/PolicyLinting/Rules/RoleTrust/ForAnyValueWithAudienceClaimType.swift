internal import IAMPolicy

/// `ForAnyValue` stands before a test of an audience that has one value.
enum ForAnyValueWithAudienceClaimType: LintRule {
  static let code = "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE"
  static let findingType = FindingType.securityWarning
  static let rationale = "qualifiers are for keys with several values, and this one has one"
  static let fix = "remove ForAnyValue"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"StringEquals":{"accounts.google.com:aud":"x"}}"#), as: .roleTrust),
    .passes(
      LintExample.condition(#"{"ForAnyValue:StringEquals":{"a.example.com:aud":"x"}}"#),
      as: .roleTrust),
    .passes(
      LintExample.condition(#"{"ForAllValues:StringEquals":{"accounts.google.com:aud":"x"}}"#),
      as: .roleTrust),
    .fails(
      LintExample.condition(#"{"ForAnyValue:StringEquals":{▸"accounts.google.com:aud":"x"}}"#),
      "google", as: .roleTrust),
    .fails(
      LintExample.condition(
        #"{"foranyvalue:stringlike":{▸"Cognito-Identity.amazonaws.com:aud":[]}}"#), "one value",
      as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      statement.conditions.filter {
        $0.name?.qualifier == .forAnyValue && AudienceClaims.isSingleValued($0)
      }
      .map {
        LintIssue("'\($0.key)' has one value, and 'ForAnyValue' is for several", at: $0.element.key)
      }
    }
  }
}
