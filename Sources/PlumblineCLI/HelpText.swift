/// Help, made from the commands' own values.
enum HelpText {
  static let overview = """
    Plumbline builds a documentation site from Markdown and one policy model in code, and fails
    when what was published no longer says what the code says.

    Usage: plumbline COMMAND [OPTION]…

    Commands:
    \(table(Command.all.map { ("  " + $0.name, $0.summary) }))

    'plumbline COMMAND --help' shows a command's options; 'plumbline --version' the version.

    Exit status: 0 clean, 1 findings, 2 usage or configuration, 3 nothing to check where there
    should be something, 4 the network or the disk kept it from knowing, 70 internal error.

    """

  static let policyOverview = """
    Reads, judges, measures and rewrites IAM policies: those of the product by id, IAM JSON from
    files, the answer of AWS's get-policy-version, or standard input ('-').

    Usage: plumbline policy COMMAND [OPTION]… ID|FILE|-…

    Commands:
    \(table(Command.policyCommands.map { ("  " + $0.name, $0.summary) }))

    'plumbline policy COMMAND --help' shows a command's options.

    """

  static func text(of command: Command) -> String {
    let operands = command.operands.isEmpty ? "" : " " + command.operands
    return """
      Usage: plumbline \(command.name) [OPTION]…\(operands)

      \(command.summary)

      Options:
      \(table((command.options + [.help]).map { ("  " + $0.usage, $0.summary) }))

      """
  }

  /// Two columns, the second aligned.
  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      left + String(repeating: " ", count: width - left.count + 2) + right
    }
    .joined(separator: "\n")
  }
}
