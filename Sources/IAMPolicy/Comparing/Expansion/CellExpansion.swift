/// Cells told action by action: which of a catalogue's actions the other side does not cover.
struct CellExpansion {
  /// What asking for each action of a cell came to.
  struct Outcome {
    /// How many actions the cell has.
    var asked = 0
    /// The actions that are not covered.
    var actions = ActionExpansion(actions: [], count: 0)
    /// Why one of the actions could not be decided.
    var doubt: String?

    var count: Int { actions.count }
  }

  private(set) var table: ActionTable
  private let other: EffectAccess
  private var cells: [PatternRegion: [Entry]] = [:]
  private var owners: [Glob: [Int]] = [:]
  /// How many actions may still be listed.
  private var room = ActionExpansion.limit
  /// How many actions may still be asked for.
  private var effort = 2_000_000

  private struct Entry {
    let name: String
    let owners: [Int]
  }

  init(_ other: EffectAccess, over table: ActionTable) {
    self.other = other
    self.table = table
  }

  /// Asks for each action of a cell on its resource.
  ///
  /// Nil when too many actions were asked for already.
  mutating func outcome(
    _ access: StatementAccess, _ actions: PatternRegion, _ resource: PatternRegion,
    settlement: inout Settlement
  ) -> Outcome? {
    guard effort > 0 else { return nil }
    var outcome = Outcome()
    var names: [String] = []
    var count = 0
    var decisions: [[Int]: Decision] = [:]
    for entry in entries(in: actions) {
      outcome.asked += 1
      let decision =
        decisions[entry.owners]
        ?? Self.decision(access, entry.owners, resource, other, &settlement)
      decisions[entry.owners] = decision
      switch decision {
      case .yes: break
      case .unknown(let reason): outcome.doubt = outcome.doubt ?? reason
      case .no:
        count += 1
        if names.count < room { names.append(entry.name) }
      }
    }
    effort -= outcome.asked
    room -= names.count
    outcome.actions = ActionExpansion(actions: names, count: count)
    return outcome
  }

  private mutating func entries(in region: PatternRegion) -> [Entry] {
    if let known = cells[region] { return known }
    let entries = table.actions(in: region).map { action in
      let known = owners[action.glob] ?? other.owners(of: .pattern(action.glob))
      owners[action.glob] = known
      return Entry(name: action.name, owners: known)
    }
    effort -= entries.count
    // One cell's answer serves its other resources; of many cells, none is worth keeping.
    if cells.count >= 16 { cells.removeAll() }
    cells[region] = entries
    return entries
  }

  /// Whether one action of a cell is covered on its resource, wherever that is.
  private static func decision(
    _ access: StatementAccess, _ owners: [Int], _ resource: PatternRegion, _ other: EffectAccess,
    _ settlement: inout Settlement
  ) -> Decision {
    func candidates(_ region: PatternRegion) -> [Int] {
      owners.filter { other.statements[$0].resourceIndex.contains(region) }
    }
    let whole = candidates(resource)
    if !whole.isEmpty, settlement.decision(on: access, by: whole) == .yes { return .yes }
    let named = owners.lazy.flatMap { other.statements[$0].resources }.flatMap(\.globs)
      .map(\.instance).filter { resource.includes(.pattern($0)) }
    let points = resource.isPoint ? resource.globs : resource.likelyPoints + named.prefix(32)
    var doubt: Decision?
    for point in points {
      let decision = settlement.decision(on: access, by: candidates(.pattern(point)))
      if decision == .no { return .no }
      if decision != .yes { doubt = doubt ?? decision }
    }
    return doubt ?? .unknown("several resources may together amount to it")
  }
}
