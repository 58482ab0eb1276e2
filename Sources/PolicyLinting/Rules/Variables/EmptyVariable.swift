/// A variable has no name.
enum EmptyVariable: LintRule {
  static let code = "EMPTY_VARIABLE"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a variable without a name"
  static let fix = "name the variable, or remove the braces"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":["${aws:username}","${*}","$","{}"]"#)),
    .passes(#"{"Version":"2008-10-17","Statement":{"Resource":"${}"}}"#),
    .fails(LintExample.statement(#""Resource":"arn:aws:s3:::▸${}/x""#), "'${}'"),
    .fails(LintExample.statement(#""NotResource":["a",7,"▸${  }▸${}"]"#), "has no name"),
    .fails(LintExample.condition(#"{"StringLike":{"s3:prefix":["▸${}"]}}"#), "'${}'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    VariablePlaces.issues(in: policy, "has no name") { $0.isClosed && $0.isBlank }
  }
}
