internal import IAMPolicy

/// The part of a statement, other than its actions, in which it differs from another.
enum StatementClause {
  case effect
  case actionElement
  case resource
  case condition

  /// The clause in words.
  var name: String {
    switch self {
    case .effect: "effect"
    case .actionElement: "kind of action element"
    case .resource: "resource"
    case .condition: "condition"
    }
  }

  /// The first clause in which two statements part by their spelling; nil when none does.
  static func firstDifference(between one: Statement, and other: Statement) -> StatementClause? {
    if one.effect != other.effect { return .effect }
    if one.actions.isNegated != other.actions.isNegated { return .actionElement }
    let isSameResource =
      one.resources?.isNegated == other.resources?.isNegated
      && Set(one.resources?.patterns ?? []) == Set(other.resources?.patterns ?? [])
    if !isSameResource { return .resource }
    return tests(of: one) == tests(of: other) ? nil : .condition
  }

  /// The conditions of a statement, each value by itself, letter case of names aside.
  static func tests(of statement: Statement) -> Set<[String]> {
    Set(
      statement.conditions.flatMap { condition in
        condition.values.map { value in
          [ActionPattern(condition.name).folded, ActionPattern(condition.key).folded, value]
        }
      })
  }
}
