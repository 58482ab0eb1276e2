internal import IAMPolicy

/// The text is not JSON.
enum JSONSyntaxError: LintRule {
  static let code = "JSON_SYNTAX_ERROR"
  static let findingType = FindingType.error
  static let judgesText = true
  static let rationale = "AWS refuses a text that is not one JSON object"
  static let fix = "correct the JSON at the place that is named"
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17","Statement":[]}"#),
    .fails(#"{"Version":"2012-10-17"▸,}"#, "trailing comma"),
    .fails(#"{"Version":▸012}"#, "012"),
    .fails("▸", "empty"),
    .fails("{} ▸{}", "second document"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.reading.problems.filter { $0.kind == .syntax }.map(LintIssue.init)
  }
}
