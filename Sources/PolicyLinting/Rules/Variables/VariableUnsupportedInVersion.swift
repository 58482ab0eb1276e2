internal import IAMPolicy

/// A policy in the language of 2008 has variables.
enum VariableUnsupportedInVersion: LintRule {
  static let code = "VARIABLE_UNSUPPORTED_IN_VERSION"
  static let findingType = FindingType.error
  static let rationale = "in the language of 2008 a variable is plain text"
  static let fix = "write \"Version\": \"2012-10-17\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":"${aws:username}""#)),
    .passes(#"{"Version":"2008-10-17","Statement":{"Resource":["*","$","${"]}}"#),
    .passes(#"{"Version":"2024-01-01","Statement":{"Resource":"${aws:username}"}}"#),
    .fails(#"{"Version":"2008-10-17","Statement":{"Resource":["x/▸${a:b}"]}}"#, "'${a:b}'"),
    .fails(#"{"Statement":{"Condition":{"StringLike":{"a:b":"▸${aws:userid}"}}}}"#, "plain text"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.version == .v2008 || policy["Version"] == nil else { return [] }
    return policy.issues { statement in
      VariablePlaces.texts(of: statement).flatMap { text in
        PolicyVariable.all(in: text.text).filter(\.isClosed).map {
          LintIssue(
            "without the version '2012-10-17' the variable '${\($0.body)}' is plain text",
            at: text.part(start: $0.start, length: $0.length))
        }
      }
    }
  }
}
