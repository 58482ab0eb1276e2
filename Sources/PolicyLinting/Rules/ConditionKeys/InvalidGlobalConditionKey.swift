internal import ActionCatalogue
internal import IAMPolicy

/// A key that begins with `aws:` is none that AWS has for every service.
enum InvalidGlobalConditionKey: LintRule {
  static let code = "INVALID_GLOBAL_CONDITION_KEY"
  static let findingType = FindingType.error
  static let rationale = "a key that requests never have makes a condition that never holds"
  static let fix = "look the key up among AWS's global condition context keys"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"AWS:sourceVPC":"vpc-12345678"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:RequestTag/any":"b","a:b":"c"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:ARN":"b"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:ResourceTag/aws:a/b:c":"d"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{▸"aws:SourceVpcs":"a"}}"#), "'aws:SourceVpcs'"),
    .fails(LintExample.condition(#"{"Null":{"aws:userid":"true",▸"AWS:":"true"}}"#), "'AWS:'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard condition.foldedKey.hasPrefix("aws:"),
        DeprecatedGlobalConditionKey.successor(of: condition.foldedKey) == nil,
        policy.conditionKey(condition.key, in: statement) == nil
      else { return [] }
      let near = NearestName.to(condition.key, among: GlobalConditionKeys.all.map(\.name))
      return [
        LintIssue(
          "the condition key '\(condition.key)' is not in the catalogue of "
            + "\(policy.catalogue.date)",
          fix: near.map { "did you mean '\($0)'?" }, at: condition.element.key)
      ]
    }
  }
}
