/// A command of the tool: the value that dispatch, help and the manual are made from.
struct Command: Sendable {
  let name: String
  /// One line on what it does.
  let summary: String
  /// How operands are shown in help, such as `[DIR]`; empty for none.
  let operands: String
  let options: [CommandOption]
  let run: @Sendable (Invocation, Session) throws(UsageError) -> ExitStatus

  static let all: [Command] =
    [.build, .check, .serve, .accept, .list, .explain] + policyCommands + [.help]
}
