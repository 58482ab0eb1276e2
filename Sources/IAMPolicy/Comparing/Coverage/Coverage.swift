/// What one side's statements of an effect match and the other side's do not.
///
/// Statements are taken apart into cells, one for each pair of an action and a resource. A cell is
/// covered when one statement of the other side includes it under conditions that are no stricter,
/// or when several do so together for every principal and value. One that is not gives a witness
/// when some request out of it is matched by no statement of the other side; when no such request
/// is found, the cell is undecided, or decided by the actions of a catalogue.
struct Coverage {
  /// In the order of the document; nothing is sought beyond the limit.
  private(set) var witnesses: [Witness] = []
  /// Each reason once, with the first action it holds for.
  private(set) var undecided: [String] = []
  /// What holds only for the actions of the catalogue, or only for others.
  private(set) var notes: [String] = []
  /// True when a cell was decided by the actions of the catalogue.
  private(set) var isByCatalogue = false
  /// What wildcards expand over.
  private(set) var expansion: CellExpansion?

  private let side: EffectAccess
  private let other: EffectAccess
  private var settlement: Settlement
  /// The resources of a statement that one of the other side does not cover, by their indices.
  private var missing: [Int: Set<Int>] = [:]
  private var seen: Set<Witness.Key> = []
  private var doubts: Set<String> = []
  /// For how many cells requests are sought beyond the likeliest.
  private var budget = 200
  private static let pointLimit = 32

  /// A pair of an action and a resource of a statement.
  private struct Cell {
    let access: StatementAccess
    let action: Int
    let resource: Int

    var actions: PatternRegion { access.actions[action] }
    var resources: PatternRegion { access.resources[resource] }
  }

  init(of side: EffectAccess, by other: EffectAccess, over table: ActionTable? = nil) {
    self.side = side
    self.other = other
    settlement = Settlement(other)
    expansion = table.map { CellExpansion(other, over: $0) }
    for (statement, access) in side.statements.enumerated() {
      let covered = other.actions(within: access.scope)
      for action in access.actions.indices where !covered.contains(access.actions[action]) {
        for resource in uncoveredResources(statement, action) {
          guard witnesses.count < PolicyComparison.witnessLimit else { return }
          judge(Cell(access: access, action: action, resource: resource))
        }
      }
    }
  }

  /// The resources on which no statement of the other side covers an action.
  private mutating func uncoveredResources(_ statement: Int, _ action: Int) -> [Int] {
    let access = side.statements[statement]
    let index = other.actionIndex
    var open = Array(access.resources.indices)
    _ = index.contains(access.actions[action]) { candidate in
      let missing = missingResources(statement, access, candidate)
      open = missing.isEmpty ? [] : open.filter(missing.contains)
      return open.isEmpty
    }
    return open
  }

  /// The resources of a statement that one of the other side does not cover, whatever the action.
  private mutating func missingResources(
    _ statement: Int, _ access: StatementAccess, _ candidate: Int
  ) -> Set<Int> {
    let pair = statement * other.statements.count + candidate
    if let known = missing[pair] { return known }
    let cover = other.statements[candidate]
    let all = Set(access.resources.indices)
    var result = all.filter { !cover.resourceIndex.contains(access.resources[$0]) }
    if result.count < all.count,
      Settlement.includes(access.principal, in: cover) != .yes
        || access.conditions.implies(cover.conditions) != .yes
    {
      result = all
    }
    // Kept only where another action of the statement will ask again.
    if access.actions.count > 1 { missing[pair] = result }
    return result
  }

  /// Settles an action on a resource that no one statement covers as they stand.
  private mutating func judge(_ cell: Cell) {
    let owners = candidates(other.owners(of: cell.actions), on: cell.resources)
    if !owners.isEmpty, settlement.decision(on: cell.access, by: owners) == .yes { return }
    var doubt: String?
    var last: (action: Glob, owners: [Int])?
    for (action, resource) in points(in: cell.actions, cell.resources) {
      if last?.action != action { last = (action, other.owners(of: .pattern(action))) }
      let matching = candidates(last?.owners ?? [], on: .pattern(resource))
      switch settlement.decision(on: cell.access, by: matching) {
      case .yes: break
      case .no:
        let witness = cell.access.witness(cell.action, cell.resource, at: action, resource)
        return add(witness, in: cell)
      case .unknown(let reason): doubt = doubt ?? reason
      }
    }
    decideByCatalogue(cell, else: doubt ?? "several statements may together amount to it")
  }

  private func candidates(_ owners: [Int], on resource: PatternRegion) -> [Int] {
    owners.filter { other.statements[$0].resourceIndex.contains(resource) }
  }

  /// Settles a cell by the actions there are; by none, it is undecided.
  private mutating func decideByCatalogue(_ cell: Cell, else reason: String) {
    let text = "'\(cell.access.actionText(cell.action, near: Glob("*")))'"
    var reason = reason
    if !cell.actions.isPoint, let outcome = expand(cell), outcome.asked > 0 {
      if outcome.count > 0 {
        var witness = cell.access.witness(
          cell.action, cell.resource, at: Glob("*"), cell.resources.globs.first ?? Glob("*"))
        witness.isSpokenOf = speaksOf(cell.actions)
        witness.expansion = outcome.actions
        isByCatalogue = true
        if seen.insert(witness.key).inserted { witnesses.append(witness) }
        return
      }
      guard let doubt = outcome.doubt else {
        isByCatalogue = true
        note("\(text) is the same access for the \(outcome.asked) actions of the catalogue alone")
        return
      }
      reason = doubt
    }
    if doubts.insert(reason).inserted { undecided.append("\(text): \(reason)") }
  }

  private mutating func add(_ witness: Witness, in cell: Cell) {
    guard seen.insert(witness.key).inserted else { return }
    var witness = witness
    witness.isSpokenOf = speaksOf(cell.actions)
    if let outcome = expand(cell) {
      witness.expansion = outcome.actions
      if outcome.count == 0 {
        note(
          "no action of the catalogue tells of '\(witness.action)': it is access to what AWS may "
            + "add, or to what the catalogue does not hold")
      }
    }
    witnesses.append(witness)
  }

  private mutating func expand(_ cell: Cell) -> CellExpansion.Outcome? {
    expansion?.outcome(cell.access, cell.actions, cell.resources, settlement: &settlement)
  }

  private mutating func note(_ text: String) {
    if !notes.contains(text), notes.count < 100 { notes.append(text) }
  }

  /// Tells whether a statement of the other side with the same effect names the actions too.
  private func speaksOf(_ actions: PatternRegion) -> Bool {
    guard let effect = side.statements.first?.statement.effect else { return false }
    return other.actionIndex.contains(actions) { owner in
      other.statements[owner].statement.effect == effect
    }
  }

  /// Requests out of two regions: first the likeliest to be matched by nothing else, then, while
  /// the budget lasts, those that the other side's patterns name.
  private mutating func points(
    in action: PatternRegion, _ resource: PatternRegion
  ) -> [(Glob, Glob)] {
    let likely = action.likelyPoints.flatMap { action in
      resource.likelyPoints.map { (action, $0) }
    }
    if action.isPoint && resource.isPoint { return likely }
    if let first = likely.first(where: { !isMatched($0, $1) }) { return [first] }
    guard budget > 0 else { return [] }
    budget -= 1
    let actions = named(in: action, by: other.actionIndex.all)
    let resources = named(in: resource, by: other.statements.flatMap(\.resources))
    return actions.flatMap { action in resources.map { (action, $0) } }
  }

  /// Texts in a region, made from its own patterns and from others.
  private func named(in region: PatternRegion, by others: [PatternRegion]) -> [Glob] {
    guard !region.isPoint else { return region.globs }
    let candidates = others.lazy.flatMap(\.globs).map(\.instance)
      .filter { region.includes(.pattern($0)) }
    return region.likelyPoints + candidates.prefix(Self.pointLimit)
  }

  /// Tells whether a statement of the other side speaks of a request, whatever its conditions.
  private func isMatched(_ action: Glob, _ resource: Glob) -> Bool {
    other.actionIndex.contains(.pattern(action)) { candidate in
      other.statements[candidate].resourceIndex.contains(.pattern(resource))
    }
  }
}
