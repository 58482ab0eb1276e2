/// Who a statement speaks of, without the order of writing.
struct PrincipalSet: Hashable {
  private let isNegated: Bool
  private let entries: Set<PrincipalEntry>
  /// The entries as written, each once.
  private let listed: [PrincipalEntry]

  init(_ clause: PrincipalClause) {
    let all = clause.members.flatMap { member in
      member.values.map { PrincipalEntry(kind: member.kind, value: $0) }
    }
    self.init(all, isNegated: clause.isNegated)
  }

  private init(_ all: [PrincipalEntry], isNegated: Bool) {
    self.isNegated = isNegated
    var entries: Set<PrincipalEntry> = []
    listed = all.filter { entries.insert($0).inserted }
    self.entries = entries
  }

  static func == (left: PrincipalSet, right: PrincipalSet) -> Bool {
    left.isNegated == right.isNegated && left.entries == right.entries
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isNegated)
    hasher.combine(entries)
  }

  /// Sets that together are this one: one for each principal, or all that `NotPrincipal` leaves.
  var parts: [PrincipalSet] {
    isNegated ? [self] : listed.map { PrincipalSet([$0], isNegated: false) }
  }

  /// Single principals that are certain to be in here: of a `NotPrincipal`, a stranger and those
  /// whom another set names.
  func members(against others: [PrincipalSet]) -> [PrincipalSet] {
    guard isNegated else { return parts }
    let named = others.prefix(64).flatMap(\.listed).filter { entry in
      listed.allSatisfy { $0.isApart(from: entry) } && !entry.isEveryone
    }
    return ([.stranger] + named).map { PrincipalSet([$0], isNegated: false) }
  }

  /// Tells whether everyone in `other` is in here.
  func includes(_ other: PrincipalSet, effect: Effect) -> Decision {
    if self == other { return .yes }
    switch (isNegated, other.isNegated) {
    case (false, false):
      return Self.all(other.listed) { wanted in holds(wanted, effect) }
    case (false, true):
      return listed.contains { $0.isEveryone && ($0.kind == nil || effect == .allow) } ? .yes : .no
    case (true, false):
      return Self.all(other.listed) { wanted in leaves(wanted, effect) }
    case (true, true):
      return Self.all(listed) { mine in other.holds(mine, effect) }
    }
  }

  /// Tells whether one of the entries stands for everyone whom another one stands for.
  private func holds(_ wanted: PrincipalEntry, _ effect: Effect) -> Decision {
    var doubt: Decision?
    for entry in listed {
      let decision = entry.includes(wanted, effect: effect)
      if decision == .yes { return .yes }
      if decision != .no { doubt = doubt ?? decision }
    }
    return doubt ?? .no
  }

  /// Tells whether a `NotPrincipal` of the entries leaves everyone in whom an entry stands for.
  private func leaves(_ wanted: PrincipalEntry, _ effect: Effect) -> Decision {
    if listed.allSatisfy({ $0.isApart(from: wanted) }) { return .yes }
    if wanted.isEveryone || holds(wanted, effect) == .yes { return .no }
    return .unknown("'\(wanted.value)' may be among those whom 'NotPrincipal' names")
  }

  private static func all(
    _ entries: [PrincipalEntry], _ decision: (PrincipalEntry) -> Decision
  ) -> Decision {
    var doubt: Decision?
    for entry in entries {
      switch decision(entry) {
      case .yes: break
      case .no: return .no
      case .unknown(let reason): doubt = doubt ?? .unknown(reason)
      }
    }
    return doubt ?? .yes
  }
}
