internal import IAMPolicy

/// A `Sid` is the empty string.
enum EmptySidValue: LintRule {
  static let code = "EMPTY_SID_VALUE"
  static let findingType = FindingType.suggestion
  static let rationale = "an empty Sid names nothing"
  static let fix = "give the statement a Sid, or remove the element"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Sid":"A""#)),
    .passes(LintExample.statement(#""Effect":"Deny""#)),
    .passes(LintExample.statement(#""Sid":[]"#)),
    .fails(#"{"Statement":[{"Sid":▸""},{"Sid":▸""}]}"#, "statement 2"),
    .fails(LintExample.statement(#""Sid":▸"""#), "statement 1", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      guard let element = statement["Sid"], element.node.stringText?.isEmpty == true
      else { return [] }
      return [LintIssue("the Sid of statement \(statement.label) is empty", at: element.location)]
    }
  }
}
