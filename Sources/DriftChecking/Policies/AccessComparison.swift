internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Sorts what a comparison found into single slips, each with its place in the published text.
struct AccessComparison {
  let document: PolicyDocument
  let reading: PolicyReading
  let reference: PolicyDocument
  let policy: PublishedPolicy

  /// The drifts, in the order of the published text; none when access is the same.
  var deviations: [AccessDeviation] {
    let comparison = PolicyComparison(of: document, with: reference)
    guard comparison.verdict != .equal else { return [] }
    let pairing = StatementPairing(document, with: reference)
    let places = DeviationPlace(
      document: document, reading: reading, reference: reference, pairing: pairing)
    var slips = Slips()
    for witness in comparison.widened {
      slips.add(witness, widens: true, kind: kind(of: witness, widens: true, pairing))
    }
    for witness in comparison.narrowed {
      slips.add(witness, widens: false, kind: kind(of: witness, widens: false, pairing))
    }
    slips.joinReplacements(in: document, reference, pairing)
    slips.gatherCrowds()
    var deviations = slips.all.map { deviation(of: $0, at: places) }
    addUndecided(comparison.undecided, to: &deviations, places)
    return deviations.sorted { ($0.place.offset, $0.key) < ($1.place.offset, $1.key) }
  }

  private func kind(
    of witness: Witness, widens: Bool, _ pairing: StatementPairing
  ) -> (AccessDeviation.Kind, reference: Int?, published: Int?) {
    // What widens by an Allow, and what narrows by a Deny, stands in the published text.
    let isPublished = widens == (witness.effect == .allow)
    let index = witness.statementIndex
    if isPublished {
      guard let wanted = pairing.reference(for: index) else { return (.addedStatement, nil, index) }
      return (clause(wanted, index, witness.action), wanted, index)
    }
    guard let found = pairing.published(for: index) else { return (.missingStatement, index, nil) }
    return (clause(index, found, witness.action), index, found)
  }

  /// The clause in which two paired statements part, when the action is not what they part in.
  private func clause(_ wanted: Int, _ found: Int, _ action: String) -> AccessDeviation.Kind {
    let (wanted, found) = (reference.statements[wanted], document.statements[found])
    guard let name = StatementClause.firstDifference(between: found, and: wanted)?.name else {
      return .action
    }
    let pattern = ActionPattern(action)
    let isShared =
      wanted.actions.isNegated || found.actions.isNegated
      || (wanted.actions.patterns.contains(pattern) && found.actions.patterns.contains(pattern))
    return isShared ? .clause(name) : .action
  }

  private func deviation(of slip: Slips.Slip, at places: DeviationPlace) -> AccessDeviation {
    let wanted = slip.reference.map { reference.statements[$0].sid }
    let sid = (wanted ?? slip.published.map { document.statements[$0].sid }) ?? nil
    return AccessDeviation(
      kind: slip.kind, widened: slip.widened, narrowed: slip.narrowed, values: values(of: slip),
      sid: sid,
      place: places.place(of: slip),
      model: policy.statements.first { $0.statement.sid == sid }?.source ?? policy.source)
  }

  /// What could not be decided belongs to a slip that could, else it stands by itself.
  private func addUndecided(
    _ reasons: [String], to deviations: inout [AccessDeviation], _ places: DeviationPlace
  ) {
    guard !reasons.isEmpty else { return }
    let index = deviations.firstIndex { deviation in
      if case .clause = deviation.kind { true } else { false }
    }
    if let index {
      deviations[index].undecided = reasons
      return
    }
    let (place, sid) = places.placeOfFirstDifference
    deviations.append(
      AccessDeviation(
        kind: .undecided, widened: [], narrowed: [], undecided: reasons, sid: sid, place: place,
        model: policy.statements.first { $0.statement.sid == sid }?.source ?? policy.source))
  }
}
