internal import CLinux
internal import Diagnostics
internal import FileSystem

/// Reads a command's options by `getopt_long`: operands and options in any order, `--` ends them.
enum OptionScanner {
  /// The first code given to options; above every letter.
  private static let firstCode: Int32 = 1_000

  static func scan(
    _ arguments: [String], for command: Command
  ) throws(UsageError) -> Invocation {
    let options = command.options + [.help]
    let scan = run([command.name] + arguments, options)
    var values: [String: String] = [:]
    for (code, value) in scan.found {
      guard code >= firstCode, Int(code - firstCode) < options.count else {
        throw refusal(of: code, argument: value, options, command)
      }
      let option = options[Int(code - firstCode)]
      if option.isRepeatable, let earlier = values[option.name] {
        values[option.name] = earlier + "," + value
        continue
      }
      guard values.updateValue(value, forKey: option.name) == nil else {
        throw UsageError(
          message: "option '--\(option.name)' is given twice", hint: "give it once")
      }
    }
    return Invocation(values: values, operands: scan.operands)
  }

  /// Runs the C scan: codes with their values in order, then what is left over.
  private static func run(
    _ arguments: [String], _ options: [CommandOption]
  ) -> (found: [(Int32, String)], operands: [String]) {
    let vector = CStrings(arguments)
    let names = CStrings(options.map(\.name))
    var table: [option] = unsafe []
    for index in options.indices {
      unsafe table.append(
        option(
          name: names.pointers[index], has_arg: options[index].value == nil ? 0 : 1, flag: nil,
          val: firstCode + Int32(index)))
    }
    unsafe table.append(option())
    let letters = ":" + options.compactMap(letterPattern).joined()
    var found: [(Int32, String)] = []
    linux_options_begin()
    while true {
      let step = unsafe linux_options_next(
        Int32(arguments.count), vector.pointers, letters, table)
      if unsafe step.code == -1 {
        let rest = unsafe (Int(step.next)..<arguments.count).map { index in
          unsafe vector.pointers[index].map { unsafe String(cString: $0) } ?? ""
        }
        return (found, rest)
      }
      let code = unsafe code(of: step.code, options)
      if code >= firstCode {
        found.append((code, unsafe step.value.map { unsafe String(cString: $0) } ?? ""))
      } else {
        let culprit =
          unsafe step.refused == 0 ? arguments[Int(step.next) - 1] : name(of: step.refused, options)
        found.append((code, culprit))
      }
    }
  }

  private static func letterPattern(_ option: CommandOption) -> String? {
    option.letter.map { String($0) + (option.value == nil ? "" : ":") }
  }

  /// The code of an option named by its letter is that of its name.
  private static func code(of code: Int32, _ options: [CommandOption]) -> Int32 {
    guard code < firstCode, let scalar = Unicode.Scalar(UInt32(code)) else { return code }
    let index = options.firstIndex { $0.letter == Character(scalar) }
    return index.map { firstCode + Int32($0) } ?? code
  }

  private static func name(of refused: Int32, _ options: [CommandOption]) -> String {
    if refused >= firstCode { return "--" + options[Int(refused - firstCode)].name }
    return Unicode.Scalar(UInt32(refused)).map { "-\($0)" } ?? "-?"
  }

  private static func refusal(
    of code: Int32, argument: String, _ options: [CommandOption], _ command: Command
  ) -> UsageError {
    let help = "run 'plumbline \(command.name) --help'"
    if code == Int32(UInt8(ascii: ":")) {
      return UsageError(message: "option '\(argument)' needs a value", hint: help)
    }
    let written = argument.drop { $0 == "-" }.prefix { $0 != "=" }
    return UsageError(
      message: "'plumbline \(command.name)' has no option '\(argument)'",
      hint: Suggestion.hint(
        for: String(written), among: options.map(\.name), spelled: { "--\($0)" }, otherwise: help))
  }
}
