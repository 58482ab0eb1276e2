internal import IAMPolicy

/// A statement lists no resources.
enum EmptyArrayResource: LintRule {
  static let code = "EMPTY_ARRAY_RESOURCE"
  static let findingType = FindingType.suggestion
  static let rationale = "a statement without resources allows and denies nothing"
  static let fix = "list resources, or remove the statement"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":["*"]"#)),
    .passes(LintExample.statement(#""Resource":"""#)),
    .fails(LintExample.statement(#""Resource":▸[]"#), "'Resource' of statement 1"),
    .fails(LintExample.statement(#""NotResource":▸[]"#), "'NotResource'", as: .serviceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    EmptyValues.arrays(["Resource", "NotResource"], in: policy)
  }
}
