/// For reviewdog: one DiagnosticResult of its rdjson.
///
/// Its columns are bytes of UTF-8 and a finding's are Unicode scalars, which are the same only at
/// the start of a line: any other column is left out, which marks the whole line. A suggestion
/// needs the exact bytes it replaces, which a finding does not have, so the cure stands in the
/// message. Accepted findings are left out.
enum ReviewdogFormat {
  static func text(of report: Report) -> String {
    let pages = Dictionary(report.rules.map { ($0.id, $0.page) }) { first, _ in first }
    return JSONValue.object([
      ("source", .object([("name", .string(report.tool.name))])),
      (
        "diagnostics",
        .array(report.findings.map { value(of: $0, explainedAt: pages[$0.rule] ?? nil) })
      ),
    ]).readableText + "\n"
  }

  private static func value(of finding: Finding, explainedAt page: String?) -> JSONValue {
    var code: [(key: String, value: JSONValue)] = [("value", .string(finding.rule.rawValue))]
    if let page { code.append(("url", .string(page))) }
    let lines = [VisibleText.oneLine(finding.message)] + finding.values + [finding.cureLine]
    var members: [(key: String, value: JSONValue)] = [
      ("message", .string(lines.joined(separator: "\n"))),
      ("location", location(of: finding.position)),
      ("severity", .string(severity(finding.severity))),
      ("code", .object(code)),
    ]
    let related = finding.related.map { place in
      JSONValue.object([
        ("message", .string(place.message)), ("location", location(of: place.position)),
      ])
    }
    if !related.isEmpty { members.append(("related_locations", .array(related))) }
    return .object(members)
  }

  private static func location(of position: SourcePosition) -> JSONValue {
    var start: [(key: String, value: JSONValue)] = [("line", .number(max(position.line, 1)))]
    if position.column == 1 { start.append(("column", .number(1))) }
    return .object([
      ("path", .string(position.file)), ("range", .object([("start", .object(start))])),
    ])
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
