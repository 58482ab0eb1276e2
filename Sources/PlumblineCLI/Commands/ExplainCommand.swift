internal import Diagnostics
internal import PolicyLinting

extension CommandOption {
  static let all = CommandOption("all", nil, "explain every rule of 'plumbline check' and 'build'")
  static let explainFormat = CommandOption(
    "format", value: "FORMAT", "explain as text, json or markdown (default: text)")
}

extension Command {
  static let explain = Command(
    name: "explain", summary: "Explain a rule: why it is there, what it costs, what cures it.",
    operands: "RULE", options: [.explainFormat, .all], run: runExplain)

  /// The forms of an explanation.
  private enum Format: String, CaseIterable {
    case text
    case json
    case markdown
  }

  private static func runExplain(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let format = try invocation.format(Format.text)
    guard let name = try invocation.operands(upTo: 1).first else {
      guard invocation.has(.all) else {
        throw UsageError(
          message: "no rule was named",
          hint: "name the word in brackets at the end of a finding, such as 'policy-narrower'; "
            + "'plumbline list checks' and 'plumbline list rules' show all")
      }
      return session.show(all(as: format))
    }
    guard !invocation.has(.all) else {
      throw UsageError(
        message: "'--all' goes without the name of a rule", hint: "leave out '\(name)' or '--all'")
    }
    if let entry = RuleBook.entry(named: name) { return session.show(text(of: entry, as: format)) }
    if let check = RuleBook.obsolete(named: name) {
      return session.show("\(check.code)\nThis check of AWS is not made: \(check.reason).\n")
    }
    let names = RuleBook.names
    throw UsageError(
      message: "there is no rule '\(name)'",
      hint: Suggestion.nearest(to: RuleBook.folded(name), among: names.map(RuleBook.folded))
        .flatMap { near in names.first { RuleBook.folded($0) == near } }
        .map { "did you mean '\($0)'" }
        ?? "run 'plumbline list checks' or 'plumbline list rules' for the names")
  }

  private static func text(of entry: RuleEntry, as format: Format) -> String {
    switch format {
    case .text: entry.text
    case .json: entry.json.readableText + "\n"
    case .markdown: entry.markdown
    }
  }

  private static func all(as format: Format) -> String {
    let entries = RuleBook.published + RuleBook.sources
    return switch format {
    case .text: entries.map(\.text).joined(separator: "\n\n")
    case .json: JSONValue.array(entries.map(\.json)).readableText + "\n"
    case .markdown: ChecksPage.text
    }
  }
}
