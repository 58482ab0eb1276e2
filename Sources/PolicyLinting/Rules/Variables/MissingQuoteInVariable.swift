/// The default of a variable is not in single quotes.
enum MissingQuoteInVariable: LintRule {
  static let code = "MISSING_QUOTE_IN_VARIABLE"
  static let findingType = FindingType.error
  static let rationale = "AWS takes a default value only between single quotes"
  static let fix = "put the default between single quotes"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":["${aws:username, 'me'}","${a:b,''}","${a:b}"]"#)),
    .passes(LintExample.statement(#""Resource":"${a:b, 'x, y' }""#)),
    .fails(LintExample.statement(#""Resource":"▸${aws:username, me}""#), "no default between"),
    .fails(
      LintExample.statement(#""Resource":"▸${a:b,'me}▸${a:b,me'}▸${a:b,'}▸${a:b,}""#), "'me}'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    VariablePlaces.issues(in: policy, "has no default between single quotes") { variable in
      guard variable.isClosed, let fallback = variable.fallback else { return false }
      return fallback.count < 2 || fallback.first != "'" || fallback.last != "'"
    }
  }
}
