/// For people: one finding a paragraph, then what was checked.
enum TextFormat {
  static func text(of report: Report) -> String {
    var lines: [String] = []
    for finding in report.findings {
      lines += paragraph(of: finding)
    }
    if let checked = report.checked {
      let counts = checked.named.map { "\($0.count) \($0.name)" }
      lines.append("checked " + counts.joined(separator: ", "))
    }
    if !report.findings.isEmpty {
      let notes = report.notes == 0 ? "" : ", \(counted(report.notes, "note"))"
      lines.append(
        "\(counted(report.errors, "error")), \(counted(report.warnings, "warning"))\(notes)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func paragraph(of finding: Finding) -> [String] {
    var lines = [headline(of: finding)]
    if let expected = finding.expected { lines.append("  expected: " + oneLine(expected)) }
    if let actual = finding.actual { lines.append("  actual:   " + oneLine(actual)) }
    if let model = finding.model { lines.append("  model: \(oneLine(model.file)):\(model.line)") }
    for consequence in finding.consequences.sorted() {
      lines.append("  also: " + headline(of: consequence))
    }
    lines.append("  hint: " + oneLine(finding.hint))
    return lines
  }

  private static func headline(of finding: Finding) -> String {
    let position = finding.position
    return "\(oneLine(position.file)):\(position.line):\(position.column): "
      + "\(finding.severity.rawValue): \(oneLine(finding.message)) [\(finding.rule)]"
  }

  /// Text from a page can hold anything; a finding stays on its line and cannot steer a terminal.
  private static func oneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
