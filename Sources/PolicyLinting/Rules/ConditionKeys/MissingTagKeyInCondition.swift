/// A key on tags does not say which tag.
enum MissingTagKeyInCondition: LintRule {
  static let code = "MISSING_TAG_KEY_IN_CONDITION"
  static let findingType = FindingType.error
  static let rationale = "without the tag's name after the slash the key is one no request has"
  static let fix = "write the tag's name after the slash, as in 'aws:ResourceTag/team'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"aws:ResourceTag/team":"a"}}"#)),
    .passes(LintExample.condition(#"{"ForAnyValue:StringEquals":{"aws:TagKeys":"a"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{▸"aws:ResourceTag":"a"}}"#), "names no tag"),
    .fails(LintExample.condition(#"{"StringEquals":{▸"AWS:requesttag/":"a"}}"#), "names no tag"),
  ]

  private static let keys: Set = ["aws:resourcetag", "aws:requesttag", "aws:principaltag"]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      let key = condition.foldedKey
      guard keys.contains(key.hasSuffix("/") ? String(key.dropLast()) : key) else { return [] }
      return [LintIssue("'\(condition.key)' names no tag", at: condition.element.key)]
    }
  }
}
