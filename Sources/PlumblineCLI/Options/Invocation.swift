/// What was typed after a command's name, understood.
struct Invocation: Sendable {
  /// The value of each option given, by long name; a switch has an empty one.
  let values: [String: String]
  /// The operands in order.
  let operands: [String]

  /// Tells whether an option was given.
  func has(_ option: CommandOption) -> Bool { values[option.name] != nil }

  /// The value of an option, if it was given.
  subscript(option: CommandOption) -> String? { values[option.name] }
}
