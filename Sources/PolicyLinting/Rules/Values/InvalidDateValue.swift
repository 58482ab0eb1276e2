internal import IAMPolicy

/// A date is written as dates are, and is none of the calendar.
enum InvalidDateValue: LintRule {
  static let code = "INVALID_DATE_VALUE"
  static let findingType = FindingType.warning
  static let rationale = "a day that no calendar has never comes"
  static let fix = "write a day of the calendar and a time of the clock"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"DateLessThan":{"aws:CurrentTime":"2024-02-29T23:59:59Z"}}"#)),
    .passes(LintExample.condition(#"{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}"#)),
    .fails(
      LintExample.condition(#"{"DateLessThan":{"aws:CurrentTime":▸"2026-02-29T00:00:00Z"}}"#),
      "2026-02-29"),
    .fails(
      LintExample.condition(
        #"{"DateLessThan":{"aws:CurrentTime":[▸"2026-13-01",▸"2026-01-31T24:01:00Z"]}}"#),
      "calendar"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.name?.kind.valueType == .date else { return [] }
      return condition.values.filter { DateText.isDate($0.text) && !DateText.isInCalendar($0.text) }
        .map { LintIssue("'\($0.text)' is in no calendar", at: $0.location) }
    }
  }
}
