/// A variable is not closed.
enum MissingBraceInVariable: LintRule {
  static let code = "MISSING_BRACE_IN_VARIABLE"
  static let findingType = FindingType.error
  static let rationale = "AWS reads a variable up to its closing brace"
  static let fix = "add the closing brace after the name of the variable"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":["${aws:username}","a$b","$","{x","${a:b, '{'}"]"#)),
    .passes(#"{"Statement":{"Resource":"${aws:username"}}"#),
    .fails(LintExample.statement(#""Resource":"arn:aws:s3:::▸${aws:username/*""#), "username/*'"),
    .fails(LintExample.statement(#""Resource":["x","▸${a:b-${c:d}▸${"]"#), "'${a:b-'"),
    .fails(
      LintExample.condition(#"{"StringLike":{"s3:prefix":"▸${aws:userid"}}"#), "closing brace"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    VariablePlaces.issues(in: policy, "has no closing brace") { !$0.isClosed }
  }
}
