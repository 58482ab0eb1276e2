extension CommandOption {
  static let helpFormat = CommandOption(
    "format", value: "FORMAT", "help as text, or as markdown for a manual (default: text)")
}

extension Command {
  static let help = Command(
    name: "help", summary: "Show the commands, or the options of one.",
    operands: "[COMMAND]", options: [.helpFormat], run: runHelp)

  /// The forms of help.
  private enum Format: String, CaseIterable {
    case text
    case markdown
  }

  private static func runHelp(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let format = try invocation.format(Format.text)
    let name = try invocation.operands(upTo: 2).joined(separator: " ")
    guard !name.isEmpty, name != "policy" else {
      guard format == .text else { return session.show(CommandsPage.text) }
      return session.show(name.isEmpty ? HelpText.overview : HelpText.policyOverview)
    }
    let command = try named(name)
    return session.show(
      format == .text ? HelpText.text(of: command) : CommandsPage.section(of: command))
  }
}
