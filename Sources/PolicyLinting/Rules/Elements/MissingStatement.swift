internal import IAMPolicy

/// The policy has no statement.
enum MissingStatement: LintRule {
  static let code = "MISSING_STATEMENT"
  static let findingType = FindingType.error
  static let rationale = "a policy without a statement says nothing, and AWS refuses it"
  static let fix = "add a \"Statement\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement("")),
    .passes(#"{"Statement":{}}"#),
    .passes(#"{"Statement":"*"}"#),
    .passes(#"["Statement"]"#),
    .fails(#"▸{"Version":"2012-10-17"}"#, "no 'Statement'"),
    .fails(#"{"Statement":▸[]}"#, "is empty"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard let root = policy.reading.root, root.isObject else { return [] }
    guard let list = policy["Statement"] else {
      return [LintIssue("the policy has no 'Statement'", at: policy.wholeLocation)]
    }
    return list.isEmptyArray ? [LintIssue("'Statement' is empty", at: list.location)] : []
  }
}
