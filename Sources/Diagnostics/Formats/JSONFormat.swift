/// For machines: one object with the findings, those accepted, what was checked, and the totals.
enum JSONFormat {
  static func text(of report: Report) -> String {
    var members: [(key: String, value: JSONValue)] = [
      ("findings", .array(report.findings.map(value(of:)))),
      ("accepted", .array(report.accepted.map(value(of:)))),
    ]
    if !report.obstacles.isEmpty {
      members.append(("obstacles", .array(report.obstacles.map(JSONValue.string))))
    }
    if let checked = report.checked {
      members.append(("checked", .object(checked.named.map { ($0.name, .number($0.count)) })))
    }
    members.append(("errors", .number(report.errors)))
    members.append(("warnings", .number(report.warnings)))
    members.append(("notes", .number(report.notes)))
    return JSONValue.object(members).readableText + "\n"
  }

  private static func value(of finding: Finding) -> JSONValue {
    .object([
      ("rule", .string(finding.rule.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("file", .string(finding.position.file)),
      ("line", .number(finding.position.line)),
      ("column", .number(finding.position.column)),
      ("message", .string(finding.message)),
      ("hint", .string(finding.hint)),
      ("expected", finding.expected.map(JSONValue.string) ?? .null),
      ("actual", finding.actual.map(JSONValue.string) ?? .null),
      ("fingerprint", .string(finding.fingerprint)),
      ("model", model(of: finding)),
      ("consequences", .array(finding.consequences.sorted().map(value(of:)))),
    ])
  }

  private static func value(of accepted: AcceptedFinding) -> JSONValue {
    .object([
      ("finding", value(of: accepted.finding)), ("reason", .string(accepted.reason)),
      ("until", .string(accepted.until)),
    ])
  }

  private static func model(of finding: Finding) -> JSONValue {
    guard let model = finding.model else { return .null }
    return .object([("file", .string(model.file)), ("line", .number(model.line))])
  }
}
