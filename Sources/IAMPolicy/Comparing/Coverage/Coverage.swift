/// What one side's statements of an effect match and the other side's do not.
///
/// Statements are taken apart into cells, one for each pair of an action and a resource. A cell is
/// covered when one statement of the other side includes it under conditions that are no stricter.
/// One that is not gives a witness when some request out of it is matched by no statement of the
/// other side; when no such request is found, the cell is undecided.
struct Coverage {
  /// In the order of the document; nothing is sought beyond the limit.
  private(set) var witnesses: [Witness] = []
  /// Each reason once, with the first action it holds for.
  private(set) var undecided: [String] = []

  private let side: EffectAccess
  private let other: EffectAccess
  /// The resources of a statement that one of the other side does not cover, by their indices.
  private var missing: [Int: Set<Int>] = [:]
  private var seen: Set<Witness.Key> = []
  private var doubts: Set<String> = []
  /// For how many cells requests are sought beyond the likeliest.
  private var budget = 200
  private static let pointLimit = 32

  init(of side: EffectAccess, by other: EffectAccess) {
    self.side = side
    self.other = other
    for (statement, access) in side.statements.enumerated() {
      let covered = other.actions(within: access.scope)
      for action in access.actions.indices where !covered.contains(access.actions[action]) {
        for resource in uncoveredResources(statement, action) {
          guard witnesses.count < PolicyComparison.witnessLimit else { return }
          judge(access, action, resource)
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
      Self.implication(from: access.conditions, access.principal, to: cover) != .yes
    {
      result = all
    }
    // Kept only where another action of the statement will ask again.
    if access.actions.count > 1 { missing[pair] = result }
    return result
  }

  private static func implication(
    from conditions: ConditionSet, _ principal: PrincipalSet?, to candidate: StatementAccess
  ) -> Decision {
    guard principal == candidate.principal else {
      return .unknown("principals are compared only for being the same")
    }
    return conditions.implies(candidate.conditions)
  }

  /// Settles an action on a resource that no one statement covers as they stand.
  private mutating func judge(_ access: StatementAccess, _ action: Int, _ resource: Int) {
    let regions = (access.actions[action], access.resources[resource])
    let alternatives = access.conditions.alternatives
    if alternatives.count > 1,
      alternatives.allSatisfy({
        decision(regions.0, regions.1, $0, access.principal) == .yes
      })
    {
      return
    }
    var doubt: String?
    for (actionPoint, resourcePoint) in points(in: regions.0, regions.1) {
      for conditions in alternatives {
        switch decision(
          .pattern(actionPoint), .pattern(resourcePoint), conditions, access.principal)
        {
        case .yes: break
        case .no: return add(access.witness(action, resource, at: actionPoint, resourcePoint))
        case .unknown(let reason): doubt = doubt ?? reason
        }
      }
    }
    let text = "'\(access.actionText(action, near: Glob("*")))'"
    let reason = doubt ?? "several statements may together amount to it"
    if doubts.insert(reason).inserted { undecided.append("\(text): \(reason)") }
  }

  private mutating func add(_ witness: Witness) {
    if seen.insert(witness.key).inserted { witnesses.append(witness) }
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

  /// Whether one statement of the other side includes a pair of regions under some conditions.
  private func decision(
    _ action: PatternRegion, _ resource: PatternRegion, _ conditions: ConditionSet,
    _ principal: PrincipalSet?
  ) -> Decision {
    var doubt: Decision?
    let isCovered = other.actionIndex.contains(action) { candidate in
      let access = other.statements[candidate]
      guard access.resourceIndex.contains(resource) else { return false }
      switch Self.implication(from: conditions, principal, to: access) {
      case .yes: return true
      case .no: return false
      case .unknown(let reason):
        doubt = doubt ?? .unknown(reason)
        return false
      }
    }
    return isCovered ? .yes : doubt ?? .no
  }

  /// Tells whether a statement of the other side speaks of a request, whatever its conditions.
  private func isMatched(_ action: Glob, _ resource: Glob) -> Bool {
    other.actionIndex.contains(.pattern(action)) { candidate in
      other.statements[candidate].resourceIndex.contains(.pattern(resource))
    }
  }
}
