/// Where the parts of a statement stand in the text it was read from.
public struct StatementPlaces: Hashable, Sendable {
  /// The statement's opening brace.
  public var statement: TextPlace
  /// The value of `Sid`.
  public var sid: TextPlace?
  /// The value of `Effect`.
  public var effect: TextPlace?
  /// The value of `Principal` or `NotPrincipal`.
  public var principalClause: TextPlace?
  /// The principals of each kind, in the order of the clause's members.
  public var principals: [[TextPlace]] = []
  /// The value of `Action` or `NotAction`.
  public var actionClause: TextPlace?
  /// Each action, in the order of the statement's.
  public var actions: [TextPlace] = []
  /// The value of `Resource` or `NotResource`.
  public var resourceClause: TextPlace?
  /// Each resource, in the order of the statement's.
  public var resources: [TextPlace] = []
  /// The value of `Condition`.
  public var conditionBlock: TextPlace?
  /// The parts of each condition, in the order of the statement's.
  public var conditions: [ConditionPlaces] = []

  init(statement: TextPlace) { self.statement = statement }
}
