internal import ActionCatalogue
internal import IAMPolicy

/// A policy on a resource names resources of another service.
///
/// Which resource that is can be told where all actions are of one service, and the service is one
/// whose policies take only its own resources.
enum UnsupportedResourceARNInPolicy: LintRule {
  static let code = "UNSUPPORTED_RESOURCE_ARN_IN_POLICY"
  static let findingType = FindingType.error
  static let rationale = "the policy of a resource speaks of that resource and what is in it"
  static let fix = "name the resource that the policy is attached to"
  static let examples: [LintExample] = [
    .passes(policy(#""s3:GetObject""#, #"["arn:aws:s3:::a/*","*"]"#), as: .resource),
    .passes(policy(#"["s3:GetObject","kms:*"]"#, #""arn:aws:kms:*:*:key/a""#), as: .resource),
    .passes(policy(#""*""#, #""arn:aws:kms:*:*:key/a""#), as: .resource),
    .passes(policy(#""s3:GetObject""#, #"["arn:aws:*:*:*:a","arn:aws:s4:::a"]"#), as: .resource),
    .passes(policy(#""s3:GetObject""#, #""arn:aws:kms:*:*:key/a""#)),
    .fails(
      policy(#"["s3:GetObject","S3:Put*"]"#, #"["arn:aws:s3:::a",▸"arn:aws:kms:*:*:key/a"]"#),
      "'s3'", as: .resource),
    .fails(policy(#""sqs:*""#, #"▸"arn:aws:sns:*:*:a""#), "'sns'", as: .resource),
  ]

  private static func policy(_ actions: String, _ resources: String) -> String {
    LintExample.statement(
      #""Effect":"Allow","Principal":"*","Action":\#(actions),"Resource":\#(resources)"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource, let name = AttachedService.byActions(of: policy),
      let service = policy.catalogue.service(name)
    else { return [] }
    let own = Set(service.resourceTypes.map(\.arnService))
    return policy.resourceIssues { arn in
      guard arn.isWhole, !own.contains(arn.service),
        policy.catalogue.service(arn.service) != nil
      else { return nil }
      return LintIssue(
        "a resource of '\(arn.service)' has no actions of '\(name)'", at: arn.entry.location)
    }
  }
}
