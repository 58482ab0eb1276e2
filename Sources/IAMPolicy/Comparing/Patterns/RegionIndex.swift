/// Regions with what they belong to, found by what they include.
struct RegionIndex {
  private var regions: [PatternRegion] = []
  private var owners: [Int] = []
  private var exact: [[Glob.Symbol]: [Int]] = [:]
  /// Patterns with wildcards, by what stands before the first.
  private var byPrefix: [ArraySlice<Glob.Symbol>: [Int]] = [:]
  private var prefixLengths: Set<Int> = []
  private var negated: [Int] = []

  mutating func insert(_ region: PatternRegion, owner: Int) {
    let entry = regions.count
    regions.append(region)
    owners.append(owner)
    switch region {
    case .allBut: negated.append(entry)
    case .pattern(let glob):
      exact[glob.symbols, default: []].append(entry)
      guard glob.hasWildcards else { return }
      byPrefix[glob.literalPrefix, default: []].append(entry)
      prefixLengths.insert(glob.literalPrefix.count)
    }
  }

  /// All regions, in the order they came.
  var all: [PatternRegion] { regions }

  /// Tells whether `visit`, given the owner of each region that includes another one until it
  /// says so, is content.
  func contains(_ other: PatternRegion, where visit: (Int) -> Bool) -> Bool {
    if case .pattern(let glob) = other {
      if exact[glob.symbols, default: []].contains(where: { visit(owners[$0]) }) { return true }
      let fitting = prefixLengths.filter { $0 <= glob.symbols.count }.sorted()
      for length in fitting {
        let entries = byPrefix[glob.symbols[..<length], default: []]
        if entries.contains(where: { isFound($0, other, visit) }) { return true }
      }
    } else if byPrefix[[], default: []].contains(where: { isFound($0, other, visit) }) {
      return true
    }
    return negated.contains { isFound($0, other, visit) }
  }

  /// Tells whether one region includes another.
  func contains(_ other: PatternRegion) -> Bool { contains(other) { _ in true } }

  private func isFound(_ entry: Int, _ other: PatternRegion, _ visit: (Int) -> Bool) -> Bool {
    regions[entry].includes(other) && visit(owners[entry])
  }
}
