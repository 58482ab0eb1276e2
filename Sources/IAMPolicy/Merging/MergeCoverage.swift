/// Takes out of statements what another statement says already.
///
/// The other one has the same effect and principal, and the same conditions or none.
struct MergeCoverage {
  private struct Scope: Hashable {
    let effect: Effect
    let principal: StatementKeys.PrincipalKey?
    let conditions: Set<StatementKeys.ConditionKey>
  }

  private var items: [MergeItem?]
  private var byScope: [Scope: RegionIndex] = [:]
  private var isChanged = false
  /// How many pairs of statements are looked at: a bound on the work, not on the policies of use.
  private var budget = 300_000

  /// The items without what others cover; nil when there is nothing to take out.
  static func result(of items: [MergeItem]) -> [MergeItem]? {
    var coverage = MergeCoverage(items)
    // From the end, so that of two statements that cover each other the earlier one stays.
    for index in items.indices.reversed() where items[index].isMergeable {
      coverage.takeActions(from: index)
      coverage.takeResources(from: index)
    }
    return coverage.isChanged ? coverage.items.compactMap(\.self) : nil
  }

  private init(_ items: [MergeItem]) {
    self.items = items
    for (owner, item) in items.enumerated() where item.isMergeable {
      byScope[Self.scope(of: item), default: RegionIndex()]
        .insert(Self.regions(of: item), owner: owner)
    }
  }

  private static func scope(of item: MergeItem) -> Scope {
    Scope(
      effect: item.keys.effect, principal: item.keys.principal, conditions: item.keys.conditions)
  }

  /// A statement without resources speaks of one nameless thing.
  private static func regions(of item: MergeItem) -> [PatternRegion] {
    item.resources?.regions ?? [.pattern(Glob(""))]
  }

  /// Statements that may say of a resource what this one does.
  private mutating func candidates(for index: Int, on region: PatternRegion) -> [Int] {
    guard let item = items[index] else { return [] }
    var scopes = [Self.scope(of: item)]
    if !item.keys.conditions.isEmpty {
      scopes.append(
        Scope(effect: item.keys.effect, principal: item.keys.principal, conditions: []))
    }
    var found: [Int] = []
    for scope in scopes {
      _ = byScope[scope]?.contains(region) { owner in
        if owner != index, found.last != owner { found.append(owner) }
        return found.count > budget
      }
    }
    budget -= min(budget, found.count)
    return found
  }

  private mutating func takeActions(from index: Int) {
    guard let item = items[index], let region = Self.regions(of: item).first else { return }
    var open = item.actions.patterns
    var covering: [Int] = []
    for candidate in candidates(for: index, on: region) {
      guard let other = items[candidate], other.coversResources(of: item) else { continue }
      let left =
        item.actions.isNegated
        ? (other.actions.includes(item.actions) ? [] : open)
        : open.filter { !other.actions.includes($0) }
      guard left.count < open.count else { continue }
      open = left
      covering.append(candidate)
      if open.isEmpty { break }
    }
    guard !covering.isEmpty else { return }
    isChanged = true
    if open.isEmpty {
      remove(index, in: covering)
    } else {
      var statement = item.statement
      statement.actions.patterns = open.map { ActionPattern($0.text) }
      items[index] = MergeItem(statement, sources: item.sources, variables: item.variables)
    }
  }

  private mutating func takeResources(from index: Int) {
    guard let item = items[index], let resources = item.resources, !resources.isNegated,
      resources.patterns.count > 1
    else { return }
    var open: [String] = []
    var covering: [Int] = []
    for pattern in resources.patterns {
      let cover = candidates(for: index, on: .pattern(pattern.glob)).first { candidate in
        guard let other = items[candidate] else { return false }
        return other.resources?.includes(pattern) == true && other.actions.includes(item.actions)
      }
      if let cover { covering.append(cover) } else { open.append(pattern.text) }
    }
    guard !covering.isEmpty else { return }
    isChanged = true
    if open.isEmpty { return remove(index, in: covering) }
    var statement = item.statement
    statement.resources?.patterns = open
    items[index] = MergeItem(statement, sources: item.sources, variables: item.variables)
  }

  /// Takes a whole statement out and notes in which ones it lives on.
  private mutating func remove(_ index: Int, in others: [Int]) {
    let sources = items[index]?.sources ?? []
    items[index] = nil
    for other in Set(others) {
      let all = Set((items[other]?.sources ?? []) + sources)
      items[other]?.sources = all.sorted()
    }
  }
}

extension MergeItem {
  fileprivate func coversResources(of other: MergeItem) -> Bool {
    guard let mine = resources, let theirs = other.resources else {
      return resources == nil && other.resources == nil
    }
    return mine.includes(theirs)
  }
}
