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
  private var search: PointSearch

  init(of side: EffectAccess, by other: EffectAccess, over table: ActionTable? = nil) {
    self.side = side
    self.other = other
    settlement = Settlement(other)
    search = PointSearch(other)
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
    var open: [CellPart] = []
    let points = search.points(in: cell.actions, cell.resources)
    for (action, resource) in points.pairs {
      if last?.action != action { last = (action, other.owners(of: .pattern(action))) }
      let matching = candidates(last?.owners ?? [], on: .pattern(resource))
      switch settlement.decision(on: cell.access, by: matching) {
      case .yes: break
      case .no:
        let part = CellPart(of: cell, at: action, resource, owners: matching)
        if !open.contains(where: { $0.includes(part) }) { open.append(part) }
      case .unknown(let reason): doubt = doubt ?? reason
      }
    }
    guard let first = open.first else {
      return decideByCatalogue(cell, else: doubt ?? "several statements may together amount to it")
    }
    let isShown = !points.isCut && showsAll(of: cell, by: open)
    let whole = CellPart(all: cell, owners: first.owners)
    for part in isShown ? open : [whole] { add(part, of: cell) }
  }

  /// Tells whether parts of a cell have all of its actions that are not covered, by the catalogue.
  private mutating func showsAll(of cell: Cell, by parts: [CellPart]) -> Bool {
    guard !parts.contains(where: { $0.isWhole(cell) }), let whole = expand(CellPart(all: cell))
    else { return true }
    var shown: Set<String> = []
    for part in parts { shown.formUnion(expand(part)?.actions.actions ?? []) }
    return whole.actions.isWhole && whole.actions.actions.allSatisfy(shown.contains)
  }

  private func candidates(_ owners: [Int], on resource: PatternRegion) -> [Int] {
    owners.filter { other.statements[$0].resourceIndex.contains(resource) }
  }

  /// Settles a cell by the actions there are; by none, it is undecided.
  private mutating func decideByCatalogue(_ cell: Cell, else reason: String) {
    let text = "'\(cell.access.actionText(cell.action, near: Glob("*")))'"
    var reason = reason
    if !cell.actions.isPoint, let outcome = expand(CellPart(all: cell)), outcome.asked > 0 {
      if outcome.count > 0 {
        var witness = cell.access.witness(
          cell.action, cell.resource, at: Glob("*"), Glob("*"))
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

  private mutating func add(_ part: CellPart, of cell: Cell) {
    let conditions = settlement.open(cell.access, by: part.owners)
    var witness = cell.access.under(conditions)
      .witness(cell.action, cell.resource, at: part.action, part.resource)
    guard seen.insert(witness.key).inserted else { return }
    witness.isSpokenOf = speaksOf(part.actions)
    if let outcome = expand(part) {
      witness.expansion = outcome.actions
      if outcome.count == 0 {
        note(
          "no action of the catalogue tells of '\(witness.action)': it is access to what AWS may "
            + "add, or to what the catalogue does not hold")
      }
    }
    witnesses.append(witness)
  }

  private mutating func expand(_ part: CellPart) -> CellExpansion.Outcome? {
    expansion?.outcome(part.access, part.actions, part.resources, settlement: &settlement)
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
}
