internal import IAMPolicy

/// The policy has no `Version`.
enum MissingVersion: LintRule {
  static let code = "MISSING_VERSION"
  static let findingType = FindingType.warning
  static let rationale = "without a version AWS reads the language of 2008, which has no variables"
  static let fix = "add \"Version\": \"2012-10-17\""
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17","Statement":[]}"#),
    .passes(#"{"Version":"2008-10-17","Statement":[]}"#),
    .passes(#""2012-10-17""#),
    .fails(#"▸{"Statement":[]}"#, "no 'Version'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.reading.root?.isObject == true, policy["Version"] == nil else { return [] }
    return [LintIssue("the policy has no 'Version'", at: policy.wholeLocation)]
  }
}
