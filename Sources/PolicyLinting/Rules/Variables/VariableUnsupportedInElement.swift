internal import IAMPolicy

/// A variable stands where AWS does not resolve it.
enum VariableUnsupportedInElement: LintRule {
  static let code = "VARIABLE_UNSUPPORTED_IN_ELEMENT"
  static let findingType = FindingType.error
  static let rationale = "AWS resolves variables only in resources and conditions"
  static let fix = "write the value itself"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":"${aws:username}""#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":"${aws:username}"}}"#)),
    .passes(LintExample.statement(#""Action":["s3:*","$"],"Sid":"${a:b}""#)),
    .fails(LintExample.statement(#""Action":["s3:▸${a:b}","▸${"]"#), "'${a:b}'"),
    .fails(
      LintExample.statement(#""NotPrincipal":{"AWS":"x/▸${aws:username}"}"#), "username",
      as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      VariablePlaces.deafTexts(of: statement).flatMap { text in
        PolicyVariable.all(in: text.text).map {
          LintIssue(
            "the variable '${\($0.body)\($0.isClosed ? "}" : "")' is not resolved in this element",
            at: text.part(start: $0.start, length: $0.length))
        }
      }
    }
  }
}
