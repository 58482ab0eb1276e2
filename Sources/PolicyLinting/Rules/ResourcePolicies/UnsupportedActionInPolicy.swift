internal import ActionCatalogue
internal import IAMPolicy

/// A policy on a resource speaks of actions of another service.
///
/// Which resource that is can be told where all resources named are of one service, and the
/// service is one whose policies take only its own actions.
enum UnsupportedActionInPolicy: LintRule {
  static let code = "UNSUPPORTED_ACTION_IN_POLICY"
  static let findingType = FindingType.error
  static let rationale = "the policy of a resource is asked only for actions on that resource"
  static let fix = "remove the actions, or say them in the policy of the other resource"
  static let examples: [LintExample] = [
    .passes(policy(#"["s3:GetObject","S3:*","*"]"#, #""arn:aws:s3:::a/*""#), as: .resource),
    .passes(policy(#"["s3:GetObject","kms:Decrypt"]"#, #""*""#), as: .resource),
    .passes(
      policy(#"["s3:GetObject","kms:Decrypt"]"#, #"["arn:aws:s3:::a","arn:aws:kms:*:*:key/a"]"#),
      as: .resource),
    .passes(policy(#"["s3:GetObject","kms:Decrypt"]"#, #""arn:aws:s3:::a""#)),
    .passes(
      policy(#"["kafka:*","kafka-cluster:*"]"#, #""arn:aws:kafka:*:*:cluster/a""#), as: .resource),
    .fails(
      policy(#"["s3:GetObject",▸"kms:Decrypt"]"#, #""arn:aws:s3:::a/*""#), "'kms:Decrypt'",
      as: .resource),
    .fails(
      policy(#"▸"sns:Publish""#, #""arn:aws:sqs:*:*:a""#), "'sqs'", as: .resource),
  ]

  private static func policy(_ actions: String, _ resources: String) -> String {
    LintExample.statement(
      #""Effect":"Allow","Principal":"*","Action":\#(actions),"Resource":\#(resources)"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource, let service = AttachedService.byResources(of: policy) else {
      return []
    }
    return policy.issues { statement in
      statement.actions.filter { isOther($0.text, service, policy.catalogue) }.map {
        LintIssue(
          "'\($0.text)' is no action on the resources of '\(service)' that the policy names",
          at: $0.location)
      }
    }
  }

  /// True for an action of another service of the catalogue that has no resources of this one.
  private static func isOther(_ action: String, _ service: String, _ catalogue: Catalogue) -> Bool {
    guard let prefix = ActionName.parts(of: action)?.prefix,
      !ASCIIFolding.areEqual(prefix, service), let other = catalogue.service(prefix)
    else { return false }
    return !other.resourceTypes.contains { $0.arnService == service }
  }
}
