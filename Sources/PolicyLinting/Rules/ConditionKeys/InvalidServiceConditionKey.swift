internal import ActionCatalogue
internal import IAMPolicy

/// A key is not among those of the service its prefix names.
enum InvalidServiceConditionKey: LintRule {
  static let code = "INVALID_SERVICE_CONDITION_KEY"
  static let findingType = FindingType.error
  static let rationale = "a key that requests never have makes a condition that never holds"
  static let fix = "look the key up in AWS's service authorization reference"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"S3:authtype":"a","nowhere:key":"b"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"accounts.google.com:aud":"a"}}"#)),
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"ec2:ResourceTag/Any":"a","secretsmanager:resourcetag/b":"c"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{▸"s3:authTypes":"a"}}"#), "'s3:authTypes'"),
    .fails(LintExample.condition(#"{"Null":{▸"iam:PassedToServices":"true"}}"#), "catalogue"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard !condition.foldedKey.hasPrefix("aws:"),
        let prefix = ActionName.parts(of: condition.key)?.prefix,
        let service = policy.catalogue.service(prefix), !service.conditionKeys.isEmpty,
        policy.conditionKey(condition.key, in: statement) == nil
      else { return [] }
      let near = NearestName.to(condition.key, among: service.conditionKeys.map(\.name))
      return [
        LintIssue(
          "the condition key '\(condition.key)' is not in the catalogue of "
            + "\(policy.catalogue.date)",
          fix: near.map { "did you mean '\($0)'?" }, at: condition.element.key)
      ]
    }
  }
}
