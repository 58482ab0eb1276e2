/// A document taken apart into grants, with the statements that cannot be.
struct AccessTable {
  let allowed: GrantIndex
  let denied: GrantIndex
  /// Statements with `NotAction`, `NotResource` or a principal, in a form that can be compared.
  let opaque: [OpaqueStatement: Int]

  init(_ document: PolicyDocument) {
    var grants: [Effect: [Grant]] = [:]
    var opaque: [OpaqueStatement: Int] = [:]
    for (index, statement) in document.statements.enumerated() {
      if let whole = OpaqueStatement(statement) {
        opaque[whole] = index
      } else {
        grants[statement.effect, default: []] += Self.grants(of: statement, at: index)
      }
    }
    allowed = GrantIndex(grants[.allow, default: []])
    denied = GrantIndex(grants[.deny, default: []])
    self.opaque = opaque
  }

  private static func grants(of statement: Statement, at index: Int) -> [Grant] {
    let conditions = statement.conditions.map(ConditionTest.init)
    let text = statement.conditions.isEmpty ? nil : conditionText(of: statement)
    let resources = statement.resources?.patterns ?? []
    let globs = resources.map(Glob.init)
    var grants: [Grant] = []
    for (actionIndex, action) in statement.actions.patterns.enumerated() {
      let folded = action.folded
      let glob = Glob(folded)
      for (resource, resourceGlob) in zip(resources, globs) {
        let witness = Witness(
          effect: statement.effect, action: action.text, resource: resource, condition: text,
          sid: statement.sid, statementIndex: index, actionIndex: actionIndex)
        grants.append(
          Grant(
            action: glob, foldedAction: folded, resource: resourceGlob, conditions: conditions,
            witness: witness))
      }
    }
    return grants
  }

  private static func conditionText(of statement: Statement) -> String {
    statement.conditions.map { condition in
      "\(condition.name) \(condition.key) \(condition.values.joined(separator: ", "))"
    }
    .joined(separator: "; ")
  }
}
