/// What may stand in the block of a statement: ``Action``, ``Resource`` and their kin.
public protocol StatementElement: Sendable {
  /// Puts this element into the statement.
  func apply(to statement: inout Statement)
}
