/// A `Version` that is none of the policy language.
enum InvalidVersion: LintRule {
  static let code = "INVALID_VERSION"
  static let findingType = FindingType.error
  static let rationale = "the version names the language of the policy, not the policy's own age"
  static let fix = "write \"2012-10-17\""
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17"}"#),
    .passes(#"{"Version":"2008-10-17"}"#),
    .passes(#"{"Version":2012}"#),
    .passes(#"{"Statement":[]}"#),
    .fails(#"{"Version":▸"2024-01-01"}"#, "'2024-01-01'"),
    .fails(#"{"Version":▸"2012-10-17 "}"#, "'2012-10-17 '"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.version == nil, let element = policy["Version"],
      let text = element.node.stringText
    else { return [] }
    return [
      LintIssue(
        "the version '\(text)' is neither '2012-10-17' nor '2008-10-17'", at: element.location)
    ]
  }
}
