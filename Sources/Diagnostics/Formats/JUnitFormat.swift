/// For CI systems: a suite a rule, a case a finding, in JUnit's XML.
///
/// JUnit knows no warnings: those and notes are cases that pass and say so in their output. A rule
/// that found nothing is a case that passes, or one that is skipped where the run was cut short.
enum JUnitFormat {
  static func text(of report: Report) -> String {
    var suites = report.outcomes.map { outcome in
      JUnitSuite(name: outcome.id.rawValue, cases: cases(of: outcome, in: report))
    }
    if !report.obstacles.isEmpty {
      suites.append(JUnitSuite(name: report.tool.name, cases: report.obstacles.map(obstacle)))
    }
    let lines =
      [#"<?xml version="1.0" encoding="UTF-8"?>"#]
      + ["<testsuites\(JUnitSuite.counts(of: suites.flatMap(\.cases), named: report.tool.name))>"]
      + suites.flatMap(\.lines) + ["</testsuites>"]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func cases(of outcome: RuleOutcome, in report: Report) -> [JUnitCase] {
    guard !outcome.findings.isEmpty || !outcome.accepted.isEmpty else {
      return [silence(of: outcome, isProof: report.obstacles.isEmpty)]
    }
    var names = UniqueNames()
    let found = outcome.findings.map { finding in
      JUnitCase(
        name: name(of: finding, among: &names), position: finding.position,
        result: finding.severity == .error ? .failure(finding) : .output(lines(of: finding)))
    }
    let accepted = outcome.accepted.map { accepted in
      JUnitCase(
        name: name(of: accepted.finding, among: &names), position: accepted.finding.position,
        result: .skipped(accepted.terms))
    }
    return found + accepted
  }

  /// A name that keeps from run to run when lines move; systems compare runs by it.
  private static func name(of finding: Finding, among names: inout UniqueNames) -> String {
    names.unique("\(finding.position.file): \(finding.message)") { "\($0) (\($1))" }
  }

  private static func silence(of outcome: RuleOutcome, isProof: Bool) -> JUnitCase {
    JUnitCase(
      name: outcome.rule?.rationale ?? outcome.id.rawValue, position: nil,
      result: isProof ? .passed : .skipped("the run could not judge everything"))
  }

  private static func obstacle(_ text: String) -> JUnitCase {
    JUnitCase(name: text, position: nil, result: .error(text))
  }

  static func lines(of finding: Finding) -> String {
    ([finding.headline] + finding.details).joined(separator: "\n")
  }
}
