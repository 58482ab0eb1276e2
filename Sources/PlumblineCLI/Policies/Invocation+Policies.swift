extension Invocation {
  /// The policies named: one to `limit` of them.
  func policies(upTo limit: Int = .max, atLeast least: Int = 1) throws(UsageError) -> [String] {
    let operands = try operands(upTo: limit)
    guard operands.count >= least else {
      throw UsageError(
        message: least == 1 ? "no policy was named" : "two policies are compared",
        hint: "name a policy's id, a file, or '-' for standard input")
    }
    guard operands.count(where: { $0 == "-" }) < 2 else {
      throw UsageError(
        message: "standard input is named twice", hint: "it can be read only once")
    }
    return operands
  }

  /// The number of characters an option gives; nil when it was not given.
  func characters(of option: CommandOption) throws(UsageError) -> Int? {
    guard let written = self[option] else { return nil }
    if let number = Int(written), number > 0 { return number }
    throw UsageError(
      message: "'\(written)' is not a number of characters",
      hint: "write '--\(option.name) 6144', or leave it out")
  }
}
