internal import IAMPolicy

/// The policy of a bucket asks whose bucket it is.
///
/// A policy that names buckets in full is taken for a bucket's; one on all of them may be the
/// policy of a VPC endpoint, where the question makes sense.
enum IrrelevantConditionKeyInPolicy: LintRule {
  static let code = "IRRELEVANT_CONDITION_KEY_IN_POLICY"
  static let findingType = FindingType.suggestion
  static let rationale = "the account of a bucket is the same for all requests its policy judges"
  static let fix = "remove the condition, or use it in an identity policy"
  static let examples: [LintExample] = [
    .passes(policy(#""arn:aws:s3:::a/*""#, "aws:SourceAccount"), as: .resource),
    .passes(policy(#""*""#, "s3:ResourceAccount"), as: .resource),
    .passes(policy(#"["arn:aws:s3:::a","arn:aws:s3:::a*"]"#, "s3:ResourceAccount"), as: .resource),
    .passes(policy(#""arn:aws:s3:::a""#, "s3:ResourceAccount")),
    .fails(policy(#""arn:aws:s3:::a/*""#, "s3:ResourceAccount", mark: "▸"), "'s3", as: .resource),
    .fails(
      policy(
        #"["arn:aws:s3:eu-central-1:111122223333:accesspoint/a/object/*"]"#, "S3:resourceaccount",
        mark: "▸"), "'S3:resourceaccount'", as: .resource),
  ]

  private static func policy(_ resources: String, _ key: String, mark: String = "") -> String {
    LintExample.statement(
      #""Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":\#(resources),"#
        + #""Condition":{"StringEquals":{\#(mark)"\#(key)":"111122223333"}}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource, AttachedService.byResources(of: policy) == "s3",
      policy.objectStatements.flatMap(\.resources).allSatisfy(isNamed)
    else { return [] }
    return policy.conditionIssues { condition, _ in
      guard condition.foldedKey == "s3:resourceaccount" else { return [] }
      return [
        LintIssue(
          "'\(condition.key)' is always the account of the bucket itself",
          at: condition.element.key)
      ]
    }
  }

  /// True for a bucket or an access point, or what is in one, named in full.
  private static func isNamed(_ entry: LintedText) -> Bool {
    let parts = ResourceARN(entry).resource.split(separator: "/", omittingEmptySubsequences: false)
    let count = parts.first == "accesspoint" ? 2 : 1
    return !parts.prefix(count).contains { ResourceARN.isOpen(String($0)) }
  }
}
