/// The end of a report's page, folded: what was accepted, and which rules were in force.
struct HTMLAppendix {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var lines: [String] { accepted + rules }

  private var accepted: [String] {
    guard !report.accepted.isEmpty else { return [] }
    return Self.folded(
      Report.counted(report.accepted.count, "accepted finding"),
      report.accepted.map { accepted in
        let finding = accepted.finding
        return "<div><dt>\(Self.text(finding.message)) <code>\(Self.text(finding.place))</code> "
          + "<code>\(Self.text(finding.rule.rawValue))</code></dt>"
          + "<dd>\(Self.text(accepted.terms))</dd></div>"
      })
  }

  private var rules: [String] {
    guard !report.rules.isEmpty else { return [] }
    return Self.folded(
      Report.counted(report.rules.count, "rule") + " in force",
      report.rules.map { rule in
        "<div><dt><code>\(Self.text(rule.id.rawValue))</code></dt>"
          + "<dd>\(Self.text(rule.rationale))</dd></div>"
      })
  }

  private static func folded(_ summary: String, _ rows: [String]) -> [String] {
    ["<details class=\"appendix\"><summary>\(summary)</summary><dl>"] + rows + ["</dl></details>"]
  }

  private static func text(_ text: String) -> String {
    XMLText.escaped(VisibleText.oneLine(text))
  }
}
