internal import ActionCatalogue
internal import IAMPolicy

/// A key with several values is tested as if it had one.
enum MissingQualifier: LintRule {
  static let code = "MISSING_QUALIFIER"
  static let findingType = FindingType.error
  static let rationale =
    "a request may give such a key several values, and one test cannot hold all"
  static let fix = "begin the operator with 'ForAllValues:' or 'ForAnyValue:'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"ForAnyValue:StringEquals":{"aws:CalledVia":"a"}}"#)),
    .passes(LintExample.condition(#"{"Null":{"aws:CalledVia":"true"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:CalledViaFirst":"a"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{▸"AWS:CalledVia":"a"}}"#), "'AWS:CalledVia'"),
    .fails(
      LintExample.condition(
        #"{"StringEquals":{▸"events:detail-type":"a"}}"#, action: "events:PutRule"),
      "several values"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard let name = condition.name, name.qualifier == nil, name.kind != .null,
        policy.conditionKey(condition.key, in: statement)?.isMultivalued == true
      else { return [] }
      return [
        LintIssue(
          "the condition key '\(condition.key)' may have several values, and '\(name)' tests one",
          fix: "write 'ForAnyValue:\(name)' or 'ForAllValues:\(name)'", at: condition.element.key)
      ]
    }
  }
}
