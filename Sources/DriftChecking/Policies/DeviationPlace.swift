internal import IAMPolicy

/// Finds where in a published document a drift is to be pointed at.
struct DeviationPlace {
  let document: PolicyDocument
  let reading: PolicyReading
  let reference: PolicyDocument
  let pairing: StatementPairing

  func place(of slip: Slips.Slip) -> TextPlace {
    switch slip.kind {
    case .missingStatement: placeBefore(slip.reference ?? 0)
    case .addedStatement: slip.published.map { places($0).statement } ?? reading.statementList
    case .action: placeOfAction(slip)
    case .clause, .undecided:
      slip.published.flatMap { found in slip.reference.map { place(of: $0, in: found) } }
        ?? reading.statementList
    }
  }

  /// The first statement that is spelled otherwise than in the model.
  var placeOfFirstDifference: (TextPlace, sid: String?) {
    for index in document.statements.indices {
      guard let wanted = pairing.reference(for: index) else { continue }
      let (one, other) = (document.statements[index], reference.statements[wanted])
      if StatementClause.firstDifference(between: one, and: other) != nil {
        return (place(of: wanted, in: index), other.sid)
      }
    }
    return (reading.statementList, nil)
  }

  private func places(_ index: Int) -> StatementPlaces { reading.statements[index] }

  /// What is there and should not be is told on its own line, what is not there on the one before.
  private func placeOfAction(_ slip: Slips.Slip) -> TextPlace {
    guard let found = slip.published else { return reading.statementList }
    let published =
      slip.widened.first { $0.effect == .allow } ?? slip.narrowed.first { $0.effect == .deny }
    if let published {
      let actions = places(found).actions
      return actions.indices.contains(published.actionIndex)
        ? actions[published.actionIndex] : places(found).statement
    }
    guard let wanted = slip.reference, let witness = slip.widened.first ?? slip.narrowed.first
    else { return places(found).statement }
    let patterns = reference.statements[wanted].actions.patterns
    if let narrowed = narrowed(from: patterns, at: witness.actionIndex, in: found) {
      return places(found).actions[narrowed]
    }
    return placeBefore(patterns, witness.actionIndex, in: found)
  }

  /// The action that stands where a wildcard of the model allowed more.
  private func narrowed(from wanted: [ActionPattern], at index: Int, in found: Int) -> Int? {
    guard wanted.indices.contains(index) else { return nil }
    return document.statements[found].actions.patterns.firstIndex { pattern in
      !wanted.contains(pattern) && wanted[index].includes(pattern)
    }
  }

  private func placeBefore(_ wanted: [ActionPattern], _ index: Int, in found: Int) -> TextPlace {
    let statement = document.statements[found]
    for action in wanted.prefix(index).reversed() {
      if let place = statement.actions.patterns.firstIndex(of: action) {
        return places(found).actions[place]
      }
    }
    return places(found).actionClause ?? places(found).statement
  }

  /// The nearest earlier statement of the model that was published.
  private func placeBefore(_ statementIndex: Int) -> TextPlace {
    for wanted in (0..<statementIndex).reversed() {
      if let found = pairing.published(for: wanted) { return places(found).statement }
    }
    return reading.statementList
  }

  /// Where two paired statements part: effect, resource or condition.
  private func place(of wanted: Int, in found: Int) -> TextPlace {
    let (statement, other) = (document.statements[found], reference.statements[wanted])
    let places = places(found)
    switch StatementClause.firstDifference(between: statement, and: other) {
    case .effect: return places.effect ?? places.statement
    case .actionElement: return places.actionClause ?? places.statement
    case .resource: return placeOfResource(statement, other, places) ?? places.statement
    case .condition: return placeOfCondition(statement, other, places) ?? places.statement
    case nil: return places.statement
    }
  }

  private func placeOfResource(
    _ statement: Statement, _ other: Statement, _ places: StatementPlaces
  ) -> TextPlace? {
    let wanted = other.resources?.patterns ?? []
    let found = statement.resources?.patterns ?? []
    if let extra = found.indices.first(where: { !wanted.contains(found[$0]) }) {
      return places.resources[extra]
    }
    guard let lost = wanted.firstIndex(where: { !found.contains($0) }) else {
      return places.resourceClause
    }
    let before = wanted.prefix(lost).reversed().lazy.compactMap { found.firstIndex(of: $0) }.first
    return before.map { places.resources[$0] } ?? places.resourceClause
  }

  private func placeOfCondition(
    _ statement: Statement, _ other: Statement, _ places: StatementPlaces
  ) -> TextPlace? {
    let wanted = StatementClause.tests(of: other)
    for (condition, place) in zip(statement.conditions, places.conditions) {
      let name = ActionPattern(condition.name).folded
      let key = ActionPattern(condition.key).folded
      guard wanted.contains(where: { $0[0] == name }) else { return place.name }
      guard wanted.contains(where: { $0[0] == name && $0[1] == key }) else { return place.key }
      let extra = condition.values.indices.first {
        !wanted.contains([name, key, condition.values[$0]])
      }
      if let extra { return place.values[extra] }
    }
    return placeOfLostValue(statement, other, places) ?? places.conditionBlock
  }

  /// A value that is gone: the one that precedes it in the model, else its key.
  private func placeOfLostValue(
    _ statement: Statement, _ other: Statement, _ places: StatementPlaces
  ) -> TextPlace? {
    for (condition, place) in zip(statement.conditions, places.conditions) {
      let name = ActionPattern(condition.name).folded
      let key = ActionPattern(condition.key).folded
      let values = other.conditions.filter {
        ActionPattern($0.name).folded == name && ActionPattern($0.key).folded == key
      }.flatMap(\.values)
      guard let lost = values.firstIndex(where: { !condition.values.contains($0) }) else {
        continue
      }
      let before = values.prefix(lost).reversed().lazy.compactMap {
        condition.values.firstIndex(of: $0)
      }.first
      return before.map { place.values[$0] } ?? place.key
    }
    return nil
  }
}
