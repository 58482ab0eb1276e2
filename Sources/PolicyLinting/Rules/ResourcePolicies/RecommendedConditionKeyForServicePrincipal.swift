internal import IAMPolicy

/// A service is let in under a condition on a header, where AWS tells whom it acts for.
enum RecommendedConditionKeyForServicePrincipal: LintRule {
  static let code = "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
  static let findingType = FindingType.suggestion
  static let rationale = "keys of the source are set by AWS for all services in the same way"
  static let fix = "test aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths"
  static let examples: [LintExample] = [
    .passes(trusting(#""aws:SourceAccount":"1","aws:Referer":"1""#), as: .resource),
    .passes(trusting(#""aws:Referer":"1""#, principal: #"{"AWS":"*"}"#), as: .resource),
    .passes(trusting(#""aws:Referer":"1""#), as: .roleTrust),
    .passes(trusting(#""aws:PrincipalArn":"1""#), as: .resource),
    .fails(trusting(#"▸"aws:Referer":"1""#), "'ses.amazonaws.com'", as: .resource),
    .fails(trusting(#"▸"AWS:sourceOwner":"1""#), "'AWS:sourceOwner'", as: .resource),
  ]

  private static func trusting(
    _ keys: String, principal: String = #"{"Service":"ses.amazonaws.com"}"#
  ) -> String {
    LintExample.statement(
      #""Effect":"Allow","Action":"s3:PutObject","Principal":\#(principal),"#
        + #""Condition":{"StringEquals":{\#(keys)}}"#)
  }

  /// True for a statement that tests services by keys that tell less than those of the source.
  static func isLesserTest(_ statement: LintedStatement) -> Bool {
    statement.speaksOfServicesOnly && statement.conditions.contains { isLesser($0) }
  }

  private static func isLesser(_ condition: LintedCondition) -> Bool {
    ["aws:referer", "aws:sourceowner"].contains(condition.foldedKey)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource else { return [] }
    return policy.conditionIssues { condition, statement in
      guard statement.effect == .allow, statement.speaksOfServicesOnly,
        isLesser(condition),
        !statement.conditions.contains(where: { RCPConditions.isOfSource($0.foldedKey) })
      else { return [] }
      let services = ShortList.of(statement.servicePrincipals.map(\.text))
      return [
        LintIssue(
          "\(services) is tested by '\(condition.key)', and not by the source it acts for",
          at: condition.element.key)
      ]
    }
  }
}
