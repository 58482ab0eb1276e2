/// One action on one resource under one set of conditions: what statements are taken apart into.
struct Grant {
  let action: Glob
  let foldedAction: String
  let resource: Glob
  let conditions: [ConditionTest]
  let witness: Witness

  /// Tells whether everything this grant speaks of is spoken of by the other one too.
  func isCovered(by other: Grant) -> Bool {
    other.action.includes(action) && other.resource.includes(resource)
      && other.conditions.allSatisfy { wanted in conditions.contains { $0.implies(wanted) } }
  }
}
