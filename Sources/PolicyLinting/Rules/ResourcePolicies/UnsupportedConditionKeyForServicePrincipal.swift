internal import IAMPolicy

/// A service is let in under a condition on what only people and roles have.
enum UnsupportedConditionKeyForServicePrincipal: LintRule {
  static let code = "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale = "a service belongs to no organization and has no tags and no user's name"
  static let fix = "test 'aws:SourceOrgID', 'aws:SourceAccount' or 'aws:SourceArn' instead"
  static let examples: [LintExample] = [
    .passes(trusting(#"{"Service":"cloudfront.amazonaws.com"}"#, "aws:SourceArn"), as: .resource),
    .passes(trusting(#"{"AWS":"*"}"#, "aws:PrincipalOrgID"), as: .resource),
    .passes(
      trusting(#"{"AWS":"1","Service":"s3.amazonaws.com"}"#, "aws:PrincipalOrgID"), as: .resource),
    .passes(
      trusting(
        #"{"Service":"s3.amazonaws.com"}"#, "aws:PrincipalOrgID", by: "StringEqualsIfExists"),
      as: .resource),
    .fails(
      trusting(#"{"Service":"cloudfront.amazonaws.com"}"#, "aws:PrincipalOrgID", mark: "▸"),
      "'cloudfront.amazonaws.com'", as: .resource),
    .fails(
      trusting(#"{"Service":["a.amazonaws.com"]}"#, "AWS:principalTag/team", mark: "▸"),
      "'AWS:principalTag/team'", as: .roleTrust),
    .fails(
      trusting(
        #"{"Service":"a.amazonaws.com"}"#, "aws:username", by: "StringNotEquals", mark: "▸"),
      "'aws:username'", as: .resource),
  ]

  private static func trusting(
    _ principal: String, _ key: String, by name: String = "StringEquals", mark: String = ""
  ) -> String {
    LintExample.statement(
      #""Effect":"Allow","Action":"s3:GetObject","Principal":\#(principal),"#
        + #""Condition":{"\#(name)":{\#(mark)"\#(key)":"a"}}"#)
  }

  private static let keys: Set = [
    "aws:principalorgid", "aws:principalorgpaths", "aws:username",
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .resource else { return [] }
    return policy.conditionIssues { condition, statement in
      guard statement.effect == .allow, statement.speaksOfServicesOnly,
        let name = condition.name, !name.isIfExists, name.kind != .null,
        keys.contains(condition.foldedKey) || condition.foldedKey.hasPrefix("aws:principaltag/")
      else { return [] }
      let services = ShortList.of(statement.servicePrincipals.map(\.text))
      return [
        LintIssue(
          "calls of \(services) never have '\(condition.key)'", at: condition.element.key)
      ]
    }
  }
}
