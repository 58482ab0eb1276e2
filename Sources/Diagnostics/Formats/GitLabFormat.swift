/// For GitLab's Code Quality widget: an array of issues.
///
/// Accepted findings are left out: the widget knows no other way to let one stand.
enum GitLabFormat {
  static func text(of report: Report) -> String {
    var names = UniqueNames()
    let issues = report.findings.map { finding in
      value(of: finding, named: names.unique(finding.fingerprint) { "\($0)-\($1)" })
    }
    return JSONValue.array(issues).readableText + "\n"
  }

  /// GitLab takes one of two issues of the same fingerprint for the other, hence the name.
  private static func value(of finding: Finding, named fingerprint: String) -> JSONValue {
    .object([
      ("description", .string(description(of: finding))),
      ("check_name", .string(finding.rule.rawValue)),
      ("fingerprint", .string(fingerprint)),
      ("severity", .string(severity(finding.severity))),
      (
        "location",
        .object([
          ("path", .string(finding.position.file)),
          ("lines", .object([("begin", .number(max(finding.position.line, 1)))])),
        ])
      ),
    ])
  }

  /// One line: the widget shows no more.
  private static func description(of finding: Finding) -> String {
    ([VisibleText.oneLine(finding.message)] + finding.details).joined(separator: "; ")
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
