/// One thing a summary speaks of: what became of an action, or of a pattern of actions.
struct DifferenceEntry: Hashable {
  /// What became of it.
  enum Change: Hashable {
    case gained, lost, widened, narrowed, changed, undenied, denied, denialWidened, denialNarrowed
    case denialChanged
  }

  let change: Change
  /// The action with its prefix, as AWS or the policy spells it.
  let action: String

  private var parts: (service: Substring, name: Substring) {
    let service = action.prefix { $0 != ":" }
    return (service, action.dropFirst(service.count + 1))
  }

  /// True when it is no single action of one service.
  var isPattern: Bool {
    action.utf8.contains { "*? ".utf8.contains($0) } || parts.name.isEmpty
  }

  /// The name people call its service by.
  var service: String { ServiceDisplayName.of(String(parts.service)) }

  /// The action without its prefix, or the whole of a pattern.
  var name: String { isPattern ? action : String(parts.name) }

  /// What became of each action that witnesses tell of, each once, in their order.
  static func all(in comparison: PolicyComparison) -> [DifferenceEntry] {
    var order: [String] = []
    var spellings: [String: String] = [:]
    var found: [String: Set<Change>] = [:]
    func note(_ witness: Witness, _ widens: Bool) {
      let change = Self.change(witness, widens)
      let names = witness.expansion.map(\.actions) ?? []
      for name in names.isEmpty ? [witness.action] : names {
        let key = "\(witness.effect) \(ASCIIFolding.lowercased(name))"
        if spellings[key] == nil { order.append(key) }
        spellings[key] = spellings[key] ?? name
        found[key, default: []].insert(change)
      }
    }
    for witness in comparison.widened { note(witness, true) }
    for witness in comparison.narrowed { note(witness, false) }
    return order.map { key in
      DifferenceEntry(change: Self.joined(found[key, default: []]), action: spellings[key] ?? "")
    }
  }

  private static func change(_ witness: Witness, _ widens: Bool) -> Change {
    switch (witness.effect, widens, witness.isSpokenOf) {
    case (.allow, true, false): .gained
    case (.allow, true, true): .widened
    case (.allow, false, false): .lost
    case (.allow, false, true): .narrowed
    case (.deny, true, false): .undenied
    case (.deny, true, true): .denialNarrowed
    case (.deny, false, false): .denied
    case (.deny, false, true): .denialWidened
    }
  }

  /// One word for all that became of an action; a gain says more than a widening.
  private static func joined(_ changes: Set<Change>) -> Change {
    guard changes.count > 1 else { return changes.first ?? .changed }
    if changes.isSubset(of: [.gained, .widened]) { return .gained }
    if changes.isSubset(of: [.lost, .narrowed]) { return .lost }
    if changes.isSubset(of: [.undenied, .denialNarrowed]) { return .undenied }
    if changes.isSubset(of: [.denied, .denialWidened]) { return .denied }
    let denials: Set<Change> = [.undenied, .denied, .denialWidened, .denialNarrowed]
    return changes.isSubset(of: denials) ? .denialChanged : .changed
  }
}
