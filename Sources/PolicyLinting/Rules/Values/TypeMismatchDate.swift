internal import IAMPolicy

/// A value is no date, though its operator compares dates.
enum TypeMismatchDate: LintRule {
  static let code = "TYPE_MISMATCH_DATE"
  static let findingType = FindingType.warning
  static let rationale = "a value that is no date never matches"
  static let fix = "write it as in '2026-01-31T00:00:00Z', or as seconds since 1970"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(
        #"{"DateLessThan":{"aws:CurrentTime":["2026-01-31T00:00:00Z","2026-01-31"]}}"#)),
    .passes(LintExample.condition(#"{"DateLessThan":{"aws:EpochTime":1767225600}}"#)),
    .passes(
      LintExample.condition(
        #"{"DateGreaterThan":{"aws:CurrentTime":"2026-01-31T10:00:00.5+02:00"}}"#)),
    .fails(
      LintExample.condition(#"{"DateLessThan":{"aws:CurrentTime":▸"31 January"}}"#), "'31 January'"),
    .fails(
      LintExample.condition(#"{"DateEquals":{"aws:CurrentTime":[▸"2026-1-31",▸""]}}"#), "no date"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ValueRule.issues(in: policy, of: .date, "date") { DateText.isDate($0) }
  }
}
