import Diagnostics

/// Small reports to try the formats on.
enum SampleReport {
  static let narrower = Finding(
    "policy-narrower", at: SourcePosition(file: "site/a/index.html", line: 12, column: 3),
    "the page lacks 'iam:PassRole'", hint: "run 'make site'", expected: "iam:PassRole",
    actual: "nothing", about: Subject(fact: "audit-trail.json", channel: "a", item: "iam:PassRole"),
    model: SourcePosition(file: "Sources/PassRole.swift", line: 9), consequences: [link])
  static let link = Finding(
    "link", .warning, at: SourcePosition(file: "site/b.html", line: 2), "'c' leads nowhere",
    hint: "correct it", about: Subject(fact: "c", channel: "b"))
  static let note = Finding(
    "residue", .note, at: SourcePosition(file: "site/b.html", line: 4, column: 5), "holds 'NaN'",
    hint: "look at it", about: Subject(fact: "b", channel: "b"))

  /// Three findings of three weights, one accepted, four rules, of which one found nothing.
  static let full = Report(
    findings: [note, link, narrower], checked: counts, rules: rules,
    accepted: [AcceptedFinding(accepted, reason: "the vendor moves it", until: "2026-10-31")],
    tool: Tool(version: "1.2.3"))

  /// Nothing found, and rules that looked.
  static let clean = Report(findings: [], checked: counts, rules: rules)

  /// Nothing found, since something kept the run from looking.
  static let cutShort = Report(
    findings: [], checked: counts, rules: rules, obstacles: ["cannot read 'a'"])

  /// One text in every place that takes one.
  static func hostile(_ text: String) -> Report {
    let place = SourcePosition(file: text, line: 3, column: 4)
    let inner = Finding(
      RuleID(rawValue: text), .note, at: place, text, hint: text,
      about: Subject(fact: text, channel: text, item: text))
    let findings = Severity.allCases.map { severity in
      Finding(
        RuleID(rawValue: text), severity, at: place, text, hint: text, expected: text,
        actual: text, about: Subject(fact: text, channel: text, item: text), model: place,
        consequences: [inner])
    }
    return Report(
      findings: findings + findings + [narrower], checked: counts,
      rules: [
        Rule(RuleID(rawValue: text), rationale: text, consequence: text, cure: text),
        Rule("quiet", rationale: text, consequence: text, cure: text),
      ],
      accepted: [AcceptedFinding(inner, reason: text, until: text)], obstacles: [text])
  }

  /// As many findings of a weight as are asked for, each on a line of its own.
  static func many(_ count: Int, _ severity: Severity, in file: String = "a") -> [Finding] {
    (0..<count).map { index in
      Finding(
        "link", severity, at: SourcePosition(file: file, line: index + 1), "m\(index)", hint: "h",
        about: Subject(fact: file, channel: severity.rawValue, item: "\(index)"))
    }
  }

  private static let accepted = Finding(
    "anchor", at: SourcePosition(file: "site/b.html", line: 7), "'#d' leads nowhere",
    hint: "correct it", about: Subject(fact: "d", channel: "b"))
  private static let counts: CheckedCounts = {
    var counts = CheckedCounts()
    counts.pages = 2
    return counts
  }()
  private static let rules = ["anchor", "link", "policy-narrower", "trail"].map { id in
    Rule(
      RuleID(rawValue: id), rationale: "why \(id)", consequence: "whom \(id)", cure: "cure \(id)",
      page: id == "link" ? "https://docs.example/link" : nil)
  }
}
