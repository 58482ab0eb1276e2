/// The `NotAction` element of a statement.
public struct NotAction: StatementElement {
  private let patterns: [ActionPattern]

  /// Names the actions left out, one a line.
  public init(@ListBuilder<ActionPattern> _ patterns: () -> [ActionPattern]) {
    self.patterns = patterns()
  }

  /// Adds the actions to those the statement leaves out; it has no `Action`.
  public func apply(to statement: inout Statement) {
    statement.actions.add(patterns, isNegated: true)
  }
}
