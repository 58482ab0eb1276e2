/// The `Resource` element of a statement.
public struct Resource: StatementElement {
  private let patterns: [String]

  /// Names the resources.
  public init(_ patterns: String...) { self.patterns = patterns }

  /// Adds the resources to the statement's, which has no `NotResource`.
  public func apply(to statement: inout Statement) {
    statement.resources.add(patterns, isNegated: false)
  }
}
