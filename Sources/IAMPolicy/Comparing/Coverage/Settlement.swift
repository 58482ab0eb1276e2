/// Whether a statement's requests are matched by other statements, taken together.
struct Settlement {
  private let other: EffectAccess
  private let principals: [PrincipalSet]
  /// How many tests of values may still be made: what is beyond them is undecided.
  private var effort = 500_000
  /// How many statements may still be asked for single values of conditions.
  private var valueEffort = 20_000
  private var known: [Key: Decision] = [:]

  private struct Key: Hashable {
    let statement: Int
    let candidates: [Int]
  }

  init(_ other: EffectAccess) {
    self.other = other
    principals = other.statements.compactMap(\.principal)
  }

  /// Decides whether some of the candidates let every request through that a statement does,
  /// given that all of them include the action and the resource.
  mutating func decision(
    on access: StatementAccess, by candidates: [Int]
  ) -> Decision {
    let key = Key(statement: access.index, candidates: candidates)
    if let decision = known[key] { return decision }
    let decision = settle(access, candidates)
    // Long lists are seldom asked for twice.
    if candidates.count <= 64 { known[key] = decision }
    return decision
  }

  /// The conditions of a statement without the values under which some of the candidates let every
  /// request through, given that all of them include the action and the resource.
  mutating func open(_ access: StatementAccess, by candidates: [Int]) -> [Condition] {
    var conditions = access.statement.conditions
    guard !candidates.isEmpty else { return conditions }
    for index in conditions.indices {
      let values = conditions[index].values
      guard values.count > 1, ConditionOperator(conditions[index].name).isMetByOneValue,
        valueEffort >= values.count * candidates.count
      else { continue }
      valueEffort -= values.count * candidates.count
      var open: [String] = []
      for value in values {
        conditions[index].values = [value]
        if settle(access.under(conditions), candidates) != .yes { open.append(value) }
      }
      conditions[index].values = open.isEmpty ? values : open
    }
    return conditions
  }

  private mutating func settle(_ access: StatementAccess, _ candidates: [Int]) -> Decision {
    guard let principal = access.principal else {
      return settle(access, nil, candidates)
    }
    var doubt: Decision?
    for part in principal.parts {
      let decision = settle(access, part, candidates)
      guard decision != .yes else { continue }
      doubt = doubt ?? decision
      for member in part.members(against: principals)
      where settle(access, member, candidates) == .no {
        return .no
      }
    }
    guard let doubt else { return .yes }
    return doubt == .no ? .unknown("several principals may together amount to it") : doubt
  }

  /// Settles a statement for one principal or set of them.
  private mutating func settle(
    _ access: StatementAccess, _ principal: PrincipalSet?, _ candidates: [Int]
  ) -> Decision {
    var doubt: Decision?
    var certain: [ConditionSet] = []
    var possible: [ConditionSet] = []
    for candidate in candidates.map({ other.statements[$0] }) {
      switch Self.includes(principal, in: candidate) {
      case .no: continue
      case .unknown(let reason):
        doubt = doubt ?? .unknown(reason)
        possible.append(candidate.conditions)
      case .yes:
        switch access.conditions.implies(candidate.conditions) {
        case .yes: return .yes
        case .no: break
        case .unknown(let reason): doubt = doubt ?? .unknown(reason)
        }
        certain.append(candidate.conditions)
      }
    }
    let alternatives = access.conditions.alternatives
    if alternatives.count > 1, alternatives.count * certain.count <= 4_096,
      alternatives.allSatisfy({ set in certain.contains { set.implies($0) == .yes } })
    {
      return .yes
    }
    let found = ConditionSearch.request(
      meeting: access.conditions, butNone: certain + possible, effort: &effort)
    switch found {
    case .yes: return .no
    case .no where possible.isEmpty: return .yes
    case .no: return doubt ?? .unknown("several statements may together amount to it")
    case .unknown(let reason): return doubt ?? .unknown(reason)
    }
  }

  /// Tells whether a statement speaks of everyone in a set.
  static func includes(_ principal: PrincipalSet?, in candidate: StatementAccess) -> Decision {
    switch (principal, candidate.principal) {
    case (nil, nil): .yes
    case (let mine?, let theirs?): theirs.includes(mine, effect: candidate.statement.effect)
    default: .unknown("one statement names principals and the other does not")
    }
  }
}
