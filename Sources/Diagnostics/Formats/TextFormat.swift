/// For people: one finding a paragraph, then what was checked.
enum TextFormat {
  /// The report; below the place of each finding stands what is quoted of it.
  static func text(
    of report: Report, quoting quote: (SourcePosition) -> [String] = { _ in [] }
  ) -> String {
    // Only what a check finds can be accepted, and needs a name for that.
    let findings = report.findings.flatMap { finding in
      paragraph(of: finding, quote(finding.position), isNamed: report.checked != nil)
    }
    let accepted = report.accepted.flatMap { accepted in
      [
        "accepted: " + accepted.finding.headline,
        "  until \(VisibleText.oneLine(accepted.until)): \(VisibleText.oneLine(accepted.reason))",
      ]
    }
    return (findings + accepted + report.summary).map { $0 + "\n" }.joined()
  }

  private static func paragraph(
    of finding: Finding, _ quote: [String], isNamed: Bool
  ) -> [String] {
    let details = finding.details + (isNamed ? ["fingerprint: " + finding.fingerprint] : [])
    return [finding.headline] + (quote + details).map { "  " + $0 }
  }
}
