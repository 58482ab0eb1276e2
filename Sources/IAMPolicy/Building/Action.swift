/// The `Action` element of a statement.
public struct Action: StatementElement {
  private let patterns: [ActionPattern]

  /// Names the actions, one a line.
  public init(@ListBuilder<ActionPattern> _ patterns: () -> [ActionPattern]) {
    self.patterns = patterns()
  }

  /// Adds the actions to the statement's, which has no `NotAction`.
  public func apply(to statement: inout Statement) {
    statement.actions.add(patterns, isNegated: false)
  }
}
