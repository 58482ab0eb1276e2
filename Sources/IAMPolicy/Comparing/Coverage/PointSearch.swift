/// Requests to ask for, out of the actions and resources of a cell.
struct PointSearch {
  private let other: EffectAccess
  /// For how many cells requests are sought beyond the likeliest.
  private var budget = 200
  private static let limit = 32

  /// Requests, and whether there are more of their kind.
  struct Points {
    let pairs: [(action: Glob, resource: Glob)]
    let isCut: Bool
  }

  init(_ other: EffectAccess) { self.other = other }

  /// Requests out of two regions: first the likeliest to be matched by nothing else, then, while
  /// the budget lasts, those that the other side's patterns name.
  mutating func points(in action: PatternRegion, _ resource: PatternRegion) -> Points {
    let likely = action.likelyPoints.flatMap { action in
      resource.likelyPoints.map { (action: action, resource: $0) }
    }
    if action.isPoint && resource.isPoint { return Points(pairs: likely, isCut: false) }
    if let first = likely.first(where: { !isMatched($0.action, $0.resource) }) {
      return Points(pairs: [first], isCut: false)
    }
    guard budget > 0 else { return Points(pairs: [], isCut: true) }
    budget -= 1
    let actions = named(in: action, by: other.actionIndex.all)
    let resources = named(in: resource, by: other.statements.flatMap(\.resources))
    return Points(
      pairs: actions.points.flatMap { action in
        resources.points.map { (action: action, resource: $0) }
      }, isCut: actions.isCut || resources.isCut)
  }

  /// Texts in a region, made from its own patterns and from others.
  private func named(
    in region: PatternRegion, by others: [PatternRegion]
  ) -> (points: [Glob], isCut: Bool) {
    guard !region.isPoint else { return (region.globs, false) }
    let candidates = others.lazy.flatMap(\.globs).map(\.instance)
      .filter { region.includes(.pattern($0)) }
    let some = Array(candidates.prefix(Self.limit + 1))
    return (region.likelyPoints + some.prefix(Self.limit), some.count > Self.limit)
  }

  /// Tells whether a statement of the other side speaks of a request, whatever its conditions.
  private func isMatched(_ action: Glob, _ resource: Glob) -> Bool {
    other.actionIndex.contains(.pattern(action)) { candidate in
      other.statements[candidate].resourceIndex.contains(.pattern(resource))
    }
  }
}
