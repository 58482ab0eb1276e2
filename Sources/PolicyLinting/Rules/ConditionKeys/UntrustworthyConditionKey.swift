internal import IAMPolicy

/// A condition believes what callers say of themselves.
///
/// Statements on services are judged by ``RecommendedConditionKeyForServicePrincipal``: a service
/// does not lie about where it is sent from.
enum UntrustworthyConditionKey: LintRule {
  static let code = "UNTRUSTWORTHY_CONDITION_KEY"
  static let findingType = FindingType.securityWarning
  static let rationale = "callers write the header themselves, and can write what is asked for"
  static let fix = "test what AWS says of the caller, such as 'aws:PrincipalArn' or 'aws:SourceVpc'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringLike":{"aws:PrincipalArn":"a"}}"#)),
    .passes(LintExample.condition(#"{"StringLike":{"s3:referer":"a"}}"#)),
    .passes(
      LintExample.statement(
        #""Principal":{"Service":"ses.amazonaws.com"},"#
          + #""Condition":{"StringEquals":{"aws:Referer":"1"}}"#
      ), as: .resource),
    .fails(
      LintExample.condition(#"{"StringLike":{▸"aws:Referer":"https://example.com/*"}}"#),
      "'aws:Referer'"),
    .fails(
      LintExample.statement(
        #""Effect":"Deny","Principal":"*","Condition":{"StringNotLike":{▸"AWS:userAgent":"a*"}}"#),
      "'AWS:userAgent'", as: .resource),
  ]

  private static let headers: Set = ["aws:referer", "aws:useragent"]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard headers.contains(condition.foldedKey), !statement.speaksOfServicesOnly else {
        return []
      }
      return [
        LintIssue("'\(condition.key)' is whatever the caller writes", at: condition.element.key)
      ]
    }
  }
}
