internal import IAMPolicy

/// A resource policy lets a service in, whoever makes it come.
///
/// A role trust policy is left alone: few services say for whom they assume a role. Where a service
/// is tested by a key that tells less, ``RecommendedConditionKeyForServicePrincipal`` says so.
enum RestrictAccessToServicePrincipal: LintRule {
  static let code = "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "a service works for every account of AWS, and another account may send it to the resource"
  static let fix = "add a condition on aws:SourceArn, aws:SourceAccount or aws:SourceOrgID"
  static let examples: [LintExample] = [
    .passes(trusting(#"{"Service":"sns.amazonaws.com"}"#, key: "AWS:sourcearn"), as: .resource),
    .passes(
      trusting(#"{"Service":"sns.amazonaws.com"}"#, key: "aws:SourceOrgPaths"), as: .resource),
    .passes(trusting(#"{"Service":"ses.amazonaws.com"}"#, key: "aws:Referer"), as: .resource),
    .passes(trusting(#"{"Service":"ec2.amazonaws.com"}"#), as: .roleTrust),
    .passes(trusting(#"{"Service":"sns.amazonaws.com"}"#)),
    .passes(trusting(#"{"AWS":"123456789012"}"#), as: .resource),
    .passes(trusting(#"{"Service":[7,{}]}"#), as: .resource),
    .passes(
      LintExample.statement(#""Effect":"Deny","Principal":{"Service":"sns.amazonaws.com"}"#),
      as: .resource),
    .fails(trusting(#"{"Service":▸"sns.amazonaws.com"}"#), "'sns.amazonaws.com'", as: .resource),
    .fails(
      trusting(#"{"AWS":"*","Service":[▸"s3.amazonaws.com","sns.amazonaws.com"]}"#),
      "'s3.amazonaws.com' and 'sns.amazonaws.com'", as: .resource),
    .fails(
      trusting(#"{"Service":▸"sns.amazonaws.com"}"#, key: "aws:SourceIp"), "sns", as: .resource),
  ]

  private static func trusting(_ principal: String, key: String? = nil) -> String {
    let condition = key.map { #","Condition":{"StringLike":{""# + $0 + #"":"a"}}"# } ?? ""
    return LintExample.statement(
      #""Effect":"Allow","Action":"sqs:SendMessage","Principal":"# + principal + condition)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource else { return [] }
    return policy.issues { statement in
      guard statement.effect == .allow, !statement.isNotPrincipal,
        !statement.conditions.contains(where: { RCPConditions.isOfSource($0.foldedKey) }),
        !RecommendedConditionKeyForServicePrincipal.isLesserTest(statement)
      else { return [] }
      let services = statement.principals.filter { $0.kind == "Service" }.map(\.value)
      guard !services.isEmpty else { return [] }
      return [
        LintIssue(
          "\(ShortList.of(services.map(\.text))) may act for any account",
          at: services.map(\.location))
      ]
    }
  }
}
