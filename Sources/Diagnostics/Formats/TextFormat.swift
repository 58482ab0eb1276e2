/// For people: one finding a paragraph, then what was checked.
enum TextFormat {
  static func text(of report: Report) -> String {
    let findings = report.findings.flatMap { [$0.headline] + $0.details.map { "  " + $0 } }
    return (findings + report.summary).map { $0 + "\n" }.joined()
  }
}
