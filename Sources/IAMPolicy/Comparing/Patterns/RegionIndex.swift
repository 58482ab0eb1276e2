/// Regions with what they belong to, found by what they include.
struct RegionIndex {
  private var regions: [PatternRegion] = []
  private var owners: [Int] = []
  private var exact: [[Glob.Symbol]: [Int]] = [:]
  /// Patterns with wildcards, by what stands before the first and after the last.
  private var byEnds: [Ends: [Int]] = [:]
  /// The lengths of those ends, each pair once, in the order they came.
  private var lengths: [EndLengths] = []
  private var knownLengths: Set<EndLengths> = []
  private var negated: [Int] = []

  private struct Ends: Hashable {
    let prefix: ArraySlice<Glob.Symbol>
    let suffix: ArraySlice<Glob.Symbol>
  }

  private struct EndLengths: Hashable {
    let prefix: Int
    let suffix: Int
  }

  mutating func insert(_ regions: [PatternRegion], owner: Int) {
    for region in regions { insert(region, owner: owner) }
  }

  mutating func insert(_ region: PatternRegion, owner: Int) {
    let entry = regions.count
    regions.append(region)
    owners.append(owner)
    switch region {
    case .allBut: negated.append(entry)
    case .pattern(let glob):
      exact[glob.symbols, default: []].append(entry)
      guard glob.hasWildcards else { return }
      let ends = Ends(prefix: glob.literalPrefix, suffix: glob.literalSuffix)
      byEnds[ends, default: []].append(entry)
      let length = EndLengths(prefix: ends.prefix.count, suffix: ends.suffix.count)
      if knownLengths.insert(length).inserted { lengths.append(length) }
    }
  }

  /// All regions, in the order they came.
  var all: [PatternRegion] { regions }

  /// Tells whether `visit`, given the owner of each region that includes another one until it
  /// says so, is content.
  func contains(_ other: PatternRegion, where visit: (Int) -> Bool) -> Bool {
    if case .pattern(let glob) = other {
      if exact[glob.symbols, default: []].contains(where: { visit(owners[$0]) }) { return true }
      if isFoundByEnds(glob, other, visit) { return true }
    } else if byEnds[Ends(prefix: [], suffix: []), default: []]
      .contains(where: { isFound($0, other, visit) })
    {
      return true
    }
    return negated.contains { isFound($0, other, visit) }
  }

  /// Tells whether one region includes another.
  func contains(_ other: PatternRegion) -> Bool { contains(other) { _ in true } }

  private func isFoundByEnds(
    _ glob: Glob, _ other: PatternRegion, _ visit: (Int) -> Bool
  ) -> Bool {
    let symbols = glob.symbols
    return lengths.contains { length in
      guard length.prefix + length.suffix <= symbols.count else { return false }
      let ends = Ends(prefix: symbols.prefix(length.prefix), suffix: symbols.suffix(length.suffix))
      return byEnds[ends, default: []].contains { isFound($0, other, visit) }
    }
  }

  private func isFound(_ entry: Int, _ other: PatternRegion, _ visit: (Int) -> Bool) -> Bool {
    regions[entry].includes(other) && visit(owners[entry])
  }
}
