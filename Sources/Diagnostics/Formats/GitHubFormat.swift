/// For GitHub Actions: workflow commands that become annotations, then the summary.
///
/// GitHub shows ten annotations of a kind for each step and drops the rest in silence; so the
/// first ten are given and how many more there are is said, which takes a notice of its own.
/// Accepted findings are counted, not annotated.
enum GitHubFormat {
  private static let limit = 10

  static func text(of report: Report) -> String {
    let shown = shown(of: report)
    let rest = report.findings.count - shown.count
    let more = "\(NumberText.grouped(rest)) more in the report"
    var lines = shown.map(annotation)
    if !report.obstacles.isEmpty {
      let told = report.obstacles.map { data(VisibleText.oneLine($0)) }.joined(separator: "%0A")
      lines.insert("::error title=incomplete::\(told)", at: 0)
    }
    if rest > 0 { lines += ["::notice::\(more)", more] }
    lines += report.summary
    return lines.map { $0 + "\n" }.joined()
  }

  /// The findings that there is room for, worst first, those of a file together.
  private static func shown(of report: Report) -> [Finding] {
    let errors = report.obstacles.isEmpty ? limit : limit - 1
    let isCut = report.errors > errors || report.warnings > limit || report.notes > limit
    let rooms: [(Severity, Int)] = [
      (.error, errors), (.warning, limit), (.note, isCut ? limit - 1 : limit),
    ]
    return rooms.flatMap { severity, room in
      report.findings.filter { $0.severity == severity }.prefix(room)
    }
  }

  private static func annotation(of finding: Finding) -> String {
    let position = finding.position
    let line = max(position.line, 1)
    let properties = [
      "file=" + property(position.file), "line=\(line)", "endLine=\(line)",
      "col=\(max(position.column, 1))", "title=" + property(finding.ruleName),
    ]
    let lines = [VisibleText.oneLine(finding.message)] + finding.details
    let command = command(for: finding.severity)
    return "::\(command) \(properties.joined(separator: ","))::"
      + lines.map(data).joined(separator: "%0A")
  }

  private static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// The text of a command: a line break would end it.
  private static func data(_ text: String) -> String { escaped(text, "%\r\n") }

  /// A property of a command: a comma or a colon would end that.
  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// Invisible characters stay, since a file's name may hold some; those that act do not.
  private static func escaped(_ text: String, _ special: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        result += PercentEncoding.encoded(Array(String(scalar).utf8))
      } else if scalar.properties.generalCategory == .format {
        result.unicodeScalars.append(scalar)
      } else {
        result += VisibleText.oneLine(String(scalar))
      }
    }
    return result
  }
}
