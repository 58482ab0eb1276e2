/// Entries of an `Action` or `Resource` list of which one matches all that the others do.
public struct RedundantEntries: Hashable, Sendable {
  /// The index of the entry that makes the others superfluous; of equal ones the first.
  public let covering: Int
  /// The indices of those it makes superfluous, ascending.
  public let covered: [Int]

  /// The groups of a list of actions, in the order of their first entries.
  public static func groups(ofActions patterns: [String]) -> [RedundantEntries] {
    groups(of: patterns.map(ListPattern.init(action:)))
  }

  /// The groups of a list of resources, in the order of their first entries.
  ///
  /// With `variables`, `${…}` is a policy variable.
  public static func groups(
    ofResources patterns: [String], variables: Bool
  ) -> [RedundantEntries] {
    groups(of: patterns.map { ListPattern(resource: $0, variables: variables) })
  }

  private static func groups(of patterns: [ListPattern]) -> [RedundantEntries] {
    var index = RegionIndex()
    for (owner, pattern) in patterns.enumerated() {
      index.insert(.pattern(pattern.glob), owner: owner)
    }
    var members: [Int: [Int]] = [:]
    for entry in patterns.indices {
      if let root = root(of: entry, patterns, index) { members[root, default: []].append(entry) }
    }
    return members.map { RedundantEntries(covering: $0.key, covered: $0.value) }
      .sorted { min($0.covering, $0.covered[0]) < min($1.covering, $1.covered[0]) }
  }

  /// The widest entry that includes another one; nil when none does.
  private static func root(
    of entry: Int, _ patterns: [ListPattern], _ index: RegionIndex
  ) -> Int? {
    var root = entry
    while true {
      var wider: Int?
      _ = index.contains(.pattern(patterns[root].glob)) { candidate in
        let isSame = patterns[candidate].glob == patterns[root].glob
        guard isSame ? candidate < root : patterns[candidate].includes(patterns[root]) else {
          return false
        }
        wider = candidate
        return true
      }
      guard let wider else { return root == entry ? nil : root }
      root = wider
    }
  }
}
