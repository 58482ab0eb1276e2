/// One test point of a TAP stream.
struct TAPTest: Sendable {
  let isOK: Bool
  let description: String
  /// What stands after the hash, such as `TODO` with its reason.
  var directive: String?
  /// What its YAML block tells.
  var finding: Finding?
  /// A word to call the finding by, on a comment line.
  var comment: String?

  func lines(numbered number: Int) -> [String] {
    let head = "\(isOK ? "ok" : "not ok") \(number) - \(Self.escaped(description))"
    var lines = [directive.map { "\(head) # \(Self.escaped($0))" } ?? head]
    if let finding { lines += ["  ---"] + Self.block(of: finding).map { "  " + $0 } + ["  ..."] }
    if let comment { lines.append("# \(comment): \(VisibleText.oneLine(description))") }
    return lines
  }

  /// The YAML of a finding: double-quoted texts and numbers only, which every reader takes alike;
  /// old ones know no list of texts.
  private static func block(of finding: Finding) -> [String] {
    var lines = [
      "message: " + YAMLText.quoted(finding.message),
      "severity: \(finding.severity.rawValue)",
      "rule: " + YAMLText.quoted(finding.rule.rawValue),
      "fingerprint: " + YAMLText.quoted(finding.fingerprint),
    ]
    lines += place("at", finding.position)
    if let expected = finding.expected { lines.append("expected: " + YAMLText.quoted(expected)) }
    if let actual = finding.actual { lines.append("actual: " + YAMLText.quoted(actual)) }
    lines.append("hint: " + YAMLText.quoted(finding.hint))
    if let model = finding.model { lines += place("model", model) }
    if !finding.consequences.isEmpty {
      let headlines = finding.consequences.sorted().map(\.headline)
      lines.append("also: " + YAMLText.quoted(headlines.joined(separator: "\n")))
    }
    return lines
  }

  private static func place(_ name: String, _ position: SourcePosition) -> [String] {
    [
      "\(name):", "  file: " + YAMLText.quoted(position.file), "  line: \(position.line)",
      "  column: \(position.column)",
    ]
  }

  /// A hash would start a directive, and a backslash is how that is said.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.oneLine(text).unicodeScalars {
      if scalar == "#" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
