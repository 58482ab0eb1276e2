internal import Diagnostics

/// The findings about a page's source, of each rule no more than a person would read.
struct FindingLog {
  /// How many findings of one rule are told.
  static let limit = 100

  let text: PageText
  private(set) var findings: [Finding] = []
  private var counts: [RuleID: Int] = [:]

  init(text: PageText) { self.text = text }

  mutating func report(
    _ rule: RuleID, at position: SourcePosition, _ message: String, hint: String, item: String,
    values: (expected: String?, actual: String?) = (nil, nil)
  ) {
    let count = counts[rule, default: 0]
    counts[rule] = count + 1
    guard count <= Self.limit else { return }
    let isLast = count == Self.limit
    findings.append(
      Finding(
        rule, at: position, isLast ? "more of the same follow on this page" : message,
        hint: isLast ? "mend the \(Self.limit) above first" : hint,
        expected: isLast ? nil : values.expected, actual: isLast ? nil : values.actual,
        about: Subject(fact: text.path, channel: "source", item: isLast ? "more" : item)))
  }
}
