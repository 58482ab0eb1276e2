/// For people: one finding a paragraph, then what was checked.
enum TextFormat {
  static func text(of report: Report) -> String {
    // Only what a check finds can be accepted, and needs a name for that.
    let findings = report.findings.flatMap { finding in
      paragraph(of: finding, isNamed: report.checked != nil)
    }
    let accepted = report.accepted.flatMap { accepted in
      [
        "accepted: " + accepted.finding.headline,
        "  until \(VisibleText.oneLine(accepted.until)): \(VisibleText.oneLine(accepted.reason))",
      ]
    }
    return (findings + accepted + report.summary).map { $0 + "\n" }.joined()
  }

  private static func paragraph(of finding: Finding, isNamed: Bool) -> [String] {
    let details = finding.details + (isNamed ? ["fingerprint: " + finding.fingerprint] : [])
    return [finding.headline] + details.map { "  " + $0 }
  }
}
