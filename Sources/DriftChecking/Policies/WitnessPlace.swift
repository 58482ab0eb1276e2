internal import IAMPolicy

/// Finds where in a published document a drift is to be pointed at.
struct WitnessPlace {
  let document: PolicyDocument
  let reading: PolicyReading
  let reference: PolicyDocument

  /// The place of a comparison's first witness.
  func place(of comparison: PolicyComparison) -> TextPlace {
    let published =
      comparison.widened.first { $0.effect == .allow }
      ?? comparison.narrowed.first { $0.effect == .deny }
    let absent =
      comparison.narrowed.first { $0.effect == .allow }
      ?? comparison.widened.first { $0.effect == .deny }
    if let published { return placeOfExtra(published) }
    if let absent { return placeOfAbsent(absent) }
    return reading.statementList
  }

  /// What is there and should not be: its own line.
  private func placeOfExtra(_ witness: Witness) -> TextPlace {
    let places = reading.statements[witness.statementIndex]
    let statement = document.statements[witness.statementIndex]
    if let twin = reference.statements.first(where: { $0.sid == statement.sid }),
      let place = deviation(of: statement, at: places, from: twin, action: witness.action)
    {
      return place
    }
    return places.actions.indices.contains(witness.actionIndex)
      ? places.actions[witness.actionIndex] : places.statement
  }

  /// What should be there and is not: the item that precedes it in the model's order.
  private func placeOfAbsent(_ witness: Witness) -> TextPlace {
    let wanted = reference.statements[witness.statementIndex]
    guard let index = document.statements.firstIndex(where: { $0.sid == wanted.sid }) else {
      return placeBefore(witness.statementIndex)
    }
    let statement = document.statements[index]
    let places = reading.statements[index]
    if let place = deviation(of: statement, at: places, from: wanted, action: witness.action) {
      return place
    }
    let earlier = wanted.actions.patterns.prefix(witness.actionIndex).reversed()
    for action in earlier {
      if let found = statement.actions.patterns.firstIndex(of: action) {
        return places.actions[found]
      }
    }
    return places.actionClause ?? places.statement
  }

  /// The nearest earlier statement of the model that was published.
  private func placeBefore(_ statementIndex: Int) -> TextPlace {
    for wanted in reference.statements.prefix(statementIndex).reversed() {
      if let index = document.statements.firstIndex(where: { $0.sid == wanted.sid }) {
        return reading.statements[index].statement
      }
    }
    return reading.statementList
  }

  /// Where two statements of one Sid that both have the action part: effect, resource or condition.
  private func deviation(
    of statement: Statement, at places: StatementPlaces, from other: Statement, action: String
  ) -> TextPlace? {
    if statement.effect != other.effect { return places.effect }
    let pattern = ActionPattern(action)
    guard statement.actions.patterns.contains(pattern), other.actions.patterns.contains(pattern)
    else { return nil }
    let wanted = Set(other.resources?.patterns ?? [])
    let resources = statement.resources?.patterns ?? []
    if Set(resources) != wanted {
      let extra = resources.indices.first { !wanted.contains(resources[$0]) }
      return extra.map { places.resources[$0] } ?? places.resourceClause
    }
    return places.conditionBlock ?? places.statement
  }
}
