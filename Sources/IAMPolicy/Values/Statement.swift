/// One statement of a policy document.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html>
public struct Statement: Hashable, Sendable {
  /// The statement ID: letters and digits, unique within its policy; nil when absent.
  public var sid: String?
  /// Whether it allows or denies.
  public var effect: Effect
  /// `Principal` or `NotPrincipal`, which an identity policy must not have.
  public var principal: PrincipalClause?
  /// `Action` or `NotAction`.
  public var actions: ActionClause
  /// `Resource` or `NotResource`; nil only where a policy type goes without.
  public var resources: ResourceClause?
  /// The condition block, all of which must hold.
  public var conditions: [Condition]

  /// Makes a statement from its elements.
  public init(
    sid: String?, effect: Effect, principal: PrincipalClause? = nil, actions: ActionClause,
    resources: ResourceClause?, conditions: [Condition] = []
  ) {
    self.sid = sid
    self.effect = effect
    self.principal = principal
    self.actions = actions
    self.resources = resources
    self.conditions = conditions
  }
}
