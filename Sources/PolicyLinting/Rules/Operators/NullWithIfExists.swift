internal import IAMPolicy

/// `Null` has the suffix `IfExists`.
enum NullWithIfExists: LintRule {
  static let code = "NULL_WITH_IF_EXISTS"
  static let findingType = FindingType.error
  static let rationale = "Null itself asks whether the key is there, and AWS refuses the suffix"
  static let fix = "remove the suffix"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"Null":{"a:b":"true"},"BoolIfExists":{"a:b":"true"}}"#)),
    .passes(LintExample.condition(#"{"ForAnyValue:Null":{"a:b":"true"}}"#)),
    .fails(LintExample.condition(#"{▸"NullIfExists":{"a:b":"true"}}"#), "'NullIfExists'"),
    .fails(LintExample.condition(#"{▸"forallvalues:nullifexists":{"a:b":"true"}}"#), "suffix"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    NullOperators.issues(in: policy, "has a suffix that 'Null' does not take") { $0.isIfExists }
  }
}
