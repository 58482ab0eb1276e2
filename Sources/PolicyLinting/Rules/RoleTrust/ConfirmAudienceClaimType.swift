internal import IAMPolicy

/// A qualifier stands before a test of a token's audience.
enum ConfirmAudienceClaimType: LintRule {
  static let code = "CONFIRM_AUDIENCE_CLAIM_TYPE"
  static let findingType = FindingType.suggestion
  static let rationale =
    "a qualifier is for claims with several values, and the audience mostly has "
    + "one"
  static let fix = "remove the qualifier unless the provider issues several audiences"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"a.example.com:aud":"x"}}"#), as: .roleTrust),
    .passes(
      LintExample.condition(
        #"{"ForAnyValue:StringLike":{"accounts.google.com:aud":"x","a.b:amr":"y"}}"#),
      as: .roleTrust),
    .passes(LintExample.condition(#"{"ForAllValues:StringEquals":{"a.example.com:aud":"x"}}"#)),
    .fails(
      LintExample.condition(#"{"ForAllValues:StringEquals":{▸"accounts.google.com:aud":"x"}}"#),
      "ForAllValues", as: .roleTrust),
    .fails(
      LintExample.condition(#"{"foranyvalue:stringlike":{▸"a.example.com:AUD":"x"}}"#), "AUD'",
      as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      statement.conditions.compactMap { condition in
        guard let qualifier = condition.name?.qualifier, AudienceClaims.isAudience(condition),
          !(qualifier == .forAnyValue && AudienceClaims.isSingleValued(condition))
        else { return nil }
        return LintIssue(
          "'\(condition.key)' is tested with '\(qualifier.rawValue)' as if it had several values",
          at: condition.element.key)
      }
    }
  }
}
