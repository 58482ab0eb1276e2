extension Invocation {
  /// Refuses operands where a command takes none.
  func refuseOperands() throws(UsageError) { _ = try operands(upTo: 0) }

  /// The operands, when there are not more than a command takes.
  func operands(upTo limit: Int) throws(UsageError) -> [String] {
    guard operands.count <= limit else {
      throw UsageError(
        message: "unexpected argument '\(operands[limit])'",
        hint: limit == 0 ? "leave it out" : "name one only")
    }
    return operands
  }
}
