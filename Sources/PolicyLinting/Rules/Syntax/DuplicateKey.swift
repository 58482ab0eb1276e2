internal import IAMPolicy

/// A key stands twice in one object.
enum DuplicateKey: LintRule {
  static let code = "DUPLICATE_KEY"
  static let findingType = FindingType.error
  static let isKnownToAWS = false
  static let judgesText = true
  static let rationale =
    "of a key that stands twice some readers take the first value and some the last, and AWS neither"
  static let fix = "keep one of the two, or join their values in one array"
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17","version":"2012-10-17"}"#),
    .fails(#"{"Version":"2012-10-17",▸"Version":"2012-10-17"}"#, "stands twice"),
    .fails(#"{"Statement":{"Effect":"Deny",▸"\u0045ffect":"Allow"}}"#, "stands twice"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.reading.problems.filter { $0.kind == .grammar }.map(LintIssue.init)
  }
}
