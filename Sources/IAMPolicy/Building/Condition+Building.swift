extension Condition: StatementElement {
  /// Adds the condition to those that must hold.
  public func apply(to statement: inout Statement) { statement.conditions.append(self) }
}

extension Condition {
  /// Makes a condition whose values stand one a line.
  public init(_ name: String, _ key: String, @ListBuilder<String> _ values: () -> [String]) {
    self.init(name, key, values())
  }
}
