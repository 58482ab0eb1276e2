internal import IAMPolicy

/// `Null` has a qualifier.
enum NullWithQualifier: LintRule {
  static let code = "NULL_WITH_QUALIFIER"
  static let findingType = FindingType.suggestion
  static let rationale = "with ForAllValues the test always holds, and with ForAnyValue never"
  static let fix = "remove the qualifier"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"Null":{"a:b":"true"},"ForAnyValue:StringLike":{"a:b":"*"}}"#)),
    .passes(LintExample.condition(#"{"NullIfExists":{"a:b":"true"}}"#)),
    .fails(LintExample.condition(#"{▸"ForAllValues:Null":{"a:b":"true"}}"#), "'ForAllValues:Null'"),
    .fails(
      LintExample.condition(#"{▸"foranyvalue:null":{"a:b":"false"}}"#), "whatever the request"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    NullOperators.issues(in: policy, "has the same answer whatever the request holds") {
      $0.qualifier != nil
    }
  }
}
