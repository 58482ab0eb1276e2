/// For code scanning: SARIF 2.1.0, one run.
///
/// Every rule in force is declared whether it found anything or not, so that an alert whose cause
/// is gone is closed. GitHub keeps the 5,000 worst results of a run: no more are written, and a
/// notification says how many were left out.
enum SARIFFormat {
  private static let resultLimit = 5_000

  static func text(of report: Report) -> String {
    let outcomes = report.outcomes
    let order = Dictionary(uniqueKeysWithValues: zip(outcomes.map(\.id), outcomes.indices))
    let kept = Array(report.worstFirst.prefix(resultLimit))
    let stands = Array(report.accepted.prefix(resultLimit - kept.count))
    let left = report.findings.count - kept.count + report.accepted.count - stands.count
    var names = UniqueNames()
    var results = kept.map { finding in
      SARIFResult(finding, rule: order[finding.rule]).value(named: &names)
    }
    results += stands.map { accepted in
      SARIFResult(accepted, rule: order[accepted.finding.rule]).value(named: &names)
    }
    let run: [(key: String, value: JSONValue)] = [
      ("tool", .object([("driver", driver(of: report.tool, outcomes))])),
      ("columnKind", .string("unicodeCodePoints")),
      ("invocations", .array([invocation(of: report, leftOut: left)])),
      ("results", .array(results)),
    ]
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([.object(run + properties(of: report))])),
    ]).readableText + "\n"
  }

  private static func driver(of tool: Tool, _ outcomes: [RuleOutcome]) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("name", .string(tool.name))]
    if let version = tool.version { members.append(("version", .string(version))) }
    return .object(members + [("rules", .array(outcomes.map { SARIFRule($0).value }))])
  }

  private static func invocation(of report: Report, leftOut: Int) -> JSONValue {
    var told = report.obstacles.map { notification("error", $0) }
    if leftOut > 0 {
      let count = Report.counted(leftOut, "finding")
      told.append(notification("warning", "\(count) more left out; the worst are told"))
    }
    return .object([
      ("executionSuccessful", .bool(report.obstacles.isEmpty)),
      ("toolExecutionNotifications", .array(told)),
    ])
  }

  private static func notification(_ level: String, _ text: String) -> JSONValue {
    .object([("level", .string(level)), ("message", SARIFText.message(text))])
  }

  private static func properties(of report: Report) -> [(key: String, value: JSONValue)] {
    guard let checked = report.checked else { return [] }
    let counts = JSONValue.object(checked.named.map { ($0.name, .number($0.count)) })
    return [("properties", .object([("checked", counts)]))]
  }
}
