internal import Diagnostics

/// A command of the tool: the value that dispatch, help and the manual are made from.
struct Command: Sendable {
  let name: String
  /// One line on what it does.
  let summary: String
  /// How operands are shown in help, such as `[DIR]`; empty for none.
  let operands: String
  let options: [CommandOption]
  let run: @Sendable (Invocation, Session) throws(UsageError) -> ExitStatus

  /// The command of a name.
  static func named(_ name: String) throws(UsageError) -> Command {
    guard let command = all.first(where: { $0.name == name }) else {
      throw UsageError(
        message: "there is no command '\(name)'",
        hint: Suggestion.hint(
          for: name, among: all.map(\.name), otherwise: "run 'plumbline --help'"))
    }
    return command
  }

  static let all: [Command] =
    [.start, .build, .check, .serve, .accept, .list, .explain] + policyCommands + [.help]
}
