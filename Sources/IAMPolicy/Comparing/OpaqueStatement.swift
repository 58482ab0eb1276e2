/// A statement that names what it does not match, or whom it speaks of: compared only as a whole.
struct OpaqueStatement: Hashable {
  private let effect: Effect
  private let principal: PrincipalClause?
  private let actions: Set<ActionPattern>
  private let areActionsNegated: Bool
  private let resources: Set<String>
  private let areResourcesNegated: Bool
  private let conditions: Set<ConditionTest>
  /// What keeps it from being taken apart.
  let reason: String

  /// Nil for a statement that can be taken apart.
  init?(_ statement: Statement) {
    var elements: [String] = []
    if statement.actions.isNegated { elements.append("NotAction") }
    if statement.resources?.isNegated == true { elements.append("NotResource") }
    if statement.principal != nil { elements.append("Principal") }
    guard !elements.isEmpty else { return nil }
    let name = statement.sid.map { "'\($0)'" } ?? "without a Sid"
    reason =
      "the statement \(name) uses \(elements.joined(separator: " and ")) and has no equal on the "
      + "other side"
    effect = statement.effect
    principal = statement.principal
    actions = Set(statement.actions.patterns)
    areActionsNegated = statement.actions.isNegated
    resources = Set(statement.resources?.patterns ?? [])
    areResourcesNegated = statement.resources?.isNegated ?? false
    conditions = Set(statement.conditions.map(ConditionTest.init))
  }

  static func == (left: OpaqueStatement, right: OpaqueStatement) -> Bool {
    left.effect == right.effect && left.principal == right.principal
      && left.actions == right.actions && left.areActionsNegated == right.areActionsNegated
      && left.resources == right.resources
      && left.areResourcesNegated == right.areResourcesNegated
      && left.conditions == right.conditions
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(effect)
    hasher.combine(actions)
    hasher.combine(resources)
  }
}
