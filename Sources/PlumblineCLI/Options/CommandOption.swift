internal import Diagnostics

/// One option of a command: the value that parsing, help and the manual are made from.
struct CommandOption: Sendable {
  /// The long name, without its hyphens.
  let name: String
  /// The letter, when it has one.
  let letter: Character?
  /// What stands for the value in help, such as `FILE`; nil for a switch.
  let value: String?
  /// True when it may be given several times; its values are joined with commas.
  let isRepeatable: Bool
  /// One line on what it does.
  let summary: String

  init(
    _ name: String, _ letter: Character? = nil, value: String? = nil, isRepeatable: Bool = false,
    _ summary: String
  ) {
    self.isRepeatable = isRepeatable
    self.name = name
    self.letter = letter
    self.value = value
    self.summary = summary
  }

  /// The option as help shows it: `-c, --config FILE`.
  var usage: String {
    let short = letter.map { "-\($0), " } ?? "    "
    return short + "--\(name)" + (value.map { " \($0)" } ?? "")
  }
}

extension CommandOption {
  static let config = CommandOption(
    "config", "c", value: "FILE", "read this configuration (default: plumbline.yml)")
  static let format = CommandOption(
    "format", value: "FORMAT",
    "give findings in one of these forms: \(ReportFormat.names) (default: text)")
  static let reportFile = CommandOption(
    "output", value: "FILE", "write the findings to a file, not to standard output")
  static let help = CommandOption("help", "h", "show this help")
}
