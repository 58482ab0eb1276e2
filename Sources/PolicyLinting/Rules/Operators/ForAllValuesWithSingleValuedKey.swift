internal import IAMPolicy

/// `ForAllValues` is used with a key that has one value.
enum ForAllValuesWithSingleValuedKey: LintRule {
  static let code = "FORALLVALUES_WITH_SINGLE_VALUED_KEY"
  static let findingType = FindingType.securityWarning
  static let rationale = "ForAllValues holds for every request that lacks the key"
  static let fix = "remove ForAllValues"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#)),
    .passes(LintExample.condition(#"{"ForAnyValue:StringLike":{"aws:PrincipalArn":"*"}}"#)),
    .passes(
      LintExample.condition(#"{"ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-1/*"}}"#)),
    .fails(
      LintExample.condition(#"{"ForAllValues:StringEquals":{▸"aws:PrincipalOrgID":"o"}}"#), "OrgID'"
    ),
    .fails(
      LintExample.condition(#"{"forallvalues:arnlikeifexists":{▸"AWS:sourceARN":[]}}"#), "sourceARN"
    ),
    .fails(
      LintExample.condition(#"{"ForAllValues:StringLike":{▸"aws:ResourceTag/a":"b"}}"#), "one value"
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.compactMap { condition in
        guard condition.name?.qualifier == .forAllValues,
          SingleValuedKeys.contains(condition.foldedKey)
        else { return nil }
        return LintIssue(
          "'\(condition.key)' has one value, and 'ForAllValues' lets requests without it pass",
          at: condition.element.key)
      }
    }
  }
}
