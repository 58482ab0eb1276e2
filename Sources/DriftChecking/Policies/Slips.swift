internal import IAMPolicy

/// Witnesses gathered into slips: those that one edit explains belong together.
struct Slips {
  struct Slip {
    let kind: AccessDeviation.Kind
    /// The statement's index in the reference, and in the published document.
    let reference: Int?
    let published: Int?
    var widened: [Witness] = []
    var narrowed: [Witness] = []
  }

  /// How many actions of one statement are told one by one.
  private static let crowd = 8

  private(set) var all: [Slip] = []

  mutating func add(
    _ witness: Witness, widens: Bool,
    kind: (kind: AccessDeviation.Kind, reference: Int?, published: Int?)
  ) {
    let index = all.firstIndex { slip in
      slip.kind == kind.kind && slip.reference == kind.reference
        && slip.published == kind.published
        && (slip.kind != .action || slip.isAbout(ActionPattern(witness.action), widens: widens))
    }
    let place = index ?? all.endIndex
    if index == nil {
      all.append(Slip(kind: kind.kind, reference: kind.reference, published: kind.published))
    }
    if widens {
      all[place].widened.append(witness)
    } else {
      all[place].narrowed.append(witness)
    }
  }

  /// An action gone and another one in its place are one slip: a misspelling, or a replacement.
  mutating func joinReplacements(
    in document: PolicyDocument, _ reference: PolicyDocument, _ pairing: StatementPairing
  ) {
    for index in all.indices.reversed() where all[index].isNewAction {
      let slip = all[index]
      guard let found = slip.action else { continue }
      let other = all.indices.first { other in
        guard all[other].isLostAction, let lost = all[other].action else { return false }
        if slip.suggestion == lost { return true }
        guard let wanted = slip.reference, wanted == all[other].reference,
          let place = slip.published
        else { return false }
        return isReplacement(
          found, of: lost, in: document.statements[place], reference.statements[wanted])
      }
      guard let other else { continue }
      all[index].narrowed += all[other].narrowed
      all[index].widened += all[other].widened
      all.remove(at: other)
    }
  }

  /// Many missing or added actions of one statement are one slip.
  mutating func gatherCrowds() {
    let crowds = Dictionary(grouping: all.indices.filter { all[$0].kind == .action }) { index in
      [all[index].reference ?? -1, all[index].isLostAction ? 0 : all[index].isNewAction ? 1 : 2]
    }
    var removed: Set<Int> = []
    for indices in crowds.values where indices.count > Self.crowd {
      for index in indices.dropFirst() {
        all[indices[0]].widened += all[index].widened
        all[indices[0]].narrowed += all[index].narrowed
        removed.insert(index)
      }
    }
    all = all.indices.filter { !removed.contains($0) }.map { all[$0] }
  }

  private func isReplacement(
    _ found: ActionPattern, of lost: ActionPattern, in statement: Statement, _ wanted: Statement
  ) -> Bool {
    let gaps = Alignment(expected: wanted.actions.patterns, found: statement.actions.patterns).gaps
    return gaps.contains { gap in
      gap.expected.count == gap.found.count
        && zip(gap.expected, gap.found).contains { expected, place in
          wanted.actions.patterns[expected] == lost && statement.actions.patterns[place] == found
        }
    }
  }
}

extension Slips.Slip {
  /// The action it is about.
  var action: ActionPattern? { (widened.first ?? narrowed.first).map { ActionPattern($0.action) } }

  fileprivate var suggestion: ActionPattern? {
    (widened.first ?? narrowed.first)?.suggestion.map { ActionPattern($0) }
  }

  /// True for an action that was published and is not in the model.
  var isNewAction: Bool { isAction(publishedWhenWidened: true) }

  /// True for an action of the model that was not published.
  var isLostAction: Bool { isAction(publishedWhenWidened: false) }

  private func isAction(publishedWhenWidened isPublished: Bool) -> Bool {
    guard kind == .action, widened.isEmpty != narrowed.isEmpty else { return false }
    let witnesses = widened.isEmpty ? narrowed : widened
    let isAllow = witnesses.first?.effect == .allow
    return (isAllow == !widened.isEmpty) == isPublished
  }

  fileprivate func isAbout(_ pattern: ActionPattern, widens: Bool) -> Bool {
    action == pattern && (widens ? narrowed.isEmpty : widened.isEmpty)
  }
}
