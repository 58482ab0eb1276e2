/// The findings of a report's page, file by file.
struct HTMLFindings {
  private let report: Report
  private let rules: [RuleID: Rule]

  init(_ report: Report) {
    self.report = report
    rules = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The files with findings, in order.
  static func files(of report: Report) -> [String] {
    var seen: Set<String> = []
    return report.findings.map(\.position.file).filter { seen.insert($0).inserted }
  }

  var lines: [String] {
    let byFile = Dictionary(grouping: report.findings, by: \.position.file)
    var names = UniqueNames()
    var lines: [String] = []
    for (index, file) in Self.files(of: report).enumerated() {
      let heading = XMLText.escaped(VisibleText.oneLine(file))
      lines.append("<section id=\"file-\(index + 1)\">")
      lines.append("<h2><code>\(heading)</code></h2>")
      for finding in byFile[file] ?? [] {
        let id = names.unique("finding-" + finding.fingerprint) { "\($0)-\($1)" }
        lines += HTMLFinding(finding, rule: rules[finding.rule]).lines(id: id)
      }
      lines.append("</section>")
    }
    return lines
  }
}
