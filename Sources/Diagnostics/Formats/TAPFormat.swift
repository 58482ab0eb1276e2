/// For harnesses that read TAP, version 14: a test a finding, and one for each rule without any.
///
/// Warnings and notes pass, with a comment that says what they are; accepted findings fail as TODO,
/// which harnesses let stand. A run that was cut short bails out at the end.
enum TAPFormat {
  static func text(of report: Report) -> String {
    let tests = report.outcomes.flatMap { Self.tests(of: $0, in: report) }
    var lines = ["TAP version 14", "1..\(tests.count)" + (tests.isEmpty ? " # SKIP no rules" : "")]
    for (index, test) in tests.enumerated() { lines += test.lines(numbered: index + 1) }
    lines += report.summary.map { "# " + $0 }
    if !report.obstacles.isEmpty {
      lines.append("Bail out! " + report.obstacles.map(VisibleText.oneLine).joined(separator: "; "))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func tests(of outcome: RuleOutcome, in report: Report) -> [TAPTest] {
    let rule = VisibleText.oneLine(outcome.id.rawValue)
    guard !outcome.findings.isEmpty || !outcome.accepted.isEmpty else {
      let isProof = report.obstacles.isEmpty
      return [
        TAPTest(
          isOK: true, description: rule,
          directive: isProof ? nil : "SKIP the run could not judge everything")
      ]
    }
    return outcome.findings.map { finding in
      let isError = finding.severity == .error
      return TAPTest(
        isOK: !isError, description: "\(rule): \(finding.message)", finding: finding,
        comment: isError ? nil : finding.severity.rawValue)
    }
      + outcome.accepted.map { accepted in
        TAPTest(
          isOK: false, description: "\(rule): \(accepted.finding.message)",
          directive: "TODO \(accepted.terms)", finding: accepted.finding)
      }
  }
}
