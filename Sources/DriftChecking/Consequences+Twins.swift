internal import Diagnostics

/// What follows in a Markdown twin from what other checks find in it.
extension Consequences {
  static let ofTwins = [wordInTwin]

  /// A word that is wrong by a rule of its own is also another one than the page's.
  private static let wordInTwin = Cause(
    rules: [
      "size-number", "size-approximate", "quota", "quota-rule", "size-claim", "count", "name",
      "command", "services", "statement-ids", "access-claim", "date", "placeholder", "residue",
      "coverage",
    ],
    effects: ["markdown-twin"]
  ) { cause, finding in
    guard cause.position.file == finding.position.file, cause.position.line == finding.position.line
    else { return false }
    if cause.rule == "statement-ids" { return true }
    let length = finding.actual?.unicodeScalars.count ?? 0
    let start = finding.position.column - 2
    return (start...(start + length + 4)).contains(cause.position.column)
  }
}
