/// The `NotResource` element of a statement.
public struct NotResource: StatementElement {
  private let patterns: [String]

  /// Names the resources left out.
  public init(_ patterns: String...) { self.patterns = patterns }

  /// Adds the resources to those the statement leaves out; it has no `Resource`.
  public func apply(to statement: inout Statement) {
    statement.resources.add(patterns, isNegated: true)
  }
}
