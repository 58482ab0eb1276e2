/// One thing that one of two policies says and the other does not.
public struct Witness: Hashable, Sendable {
  /// The effect of the statement it comes from.
  public let effect: Effect
  /// The action, as written.
  public let action: String
  /// The resource, as written.
  public let resource: String
  /// The conditions in one line; nil when there are none.
  public let condition: String?
  /// The Sid of the statement it comes from.
  public let sid: String?
  /// The index of that statement in the document that has it.
  public let statementIndex: Int
  /// The index of the action in that statement.
  public let actionIndex: Int
  /// An action the other document has and this one lacks, spelled almost alike.
  public internal(set) var suggestion: String?
}
