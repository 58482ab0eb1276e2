/// An `Action` or `Resource` list, or its `Not` form, without the entries that others make
/// superfluous.
struct PatternList {
  let isNegated: Bool
  let patterns: [ListPattern]
  private let index: RegionIndex

  /// What is the same in two lists that match the same by spelling.
  struct Key: Hashable {
    let isNegated: Bool
    let texts: Set<[Glob.Symbol]>
  }

  init(_ patterns: [ListPattern], isNegated: Bool) {
    self.isNegated = isNegated
    self.patterns = Self.needed(among: patterns)
    var index = RegionIndex()
    for (owner, pattern) in self.patterns.enumerated() {
      index.insert(.pattern(pattern.glob), owner: owner)
    }
    self.index = index
  }

  var texts: [String] { patterns.map(\.text) }

  var key: Key { Key(isNegated: isNegated, texts: Set(patterns.map(\.glob.symbols))) }

  /// All it matches, as regions.
  var regions: [PatternRegion] {
    isNegated ? [.allBut(patterns.map(\.glob))] : patterns.map { .pattern($0.glob) }
  }

  /// Tells whether everything an entry of another list matches is matched here.
  func includes(_ pattern: ListPattern) -> Bool {
    if isNegated {
      return PatternRegion.allBut(patterns.map(\.glob)).includes(.pattern(pattern.glob))
    }
    return index.contains(.pattern(pattern.glob)) { patterns[$0].includes(pattern) }
  }

  /// Tells whether everything another list matches is matched here.
  func includes(_ other: PatternList) -> Bool {
    if !other.isNegated { return other.patterns.allSatisfy(includes) }
    if isNegated { return key == other.key }
    return patterns.contains { $0.glob.isEverything }
  }

  /// The entries, in order, without repetitions and without those that another one includes.
  private static func needed(among patterns: [ListPattern]) -> [ListPattern] {
    var seen: Set<[Glob.Symbol]> = []
    let distinct = patterns.filter { seen.insert($0.glob.symbols).inserted }
    guard distinct.contains(where: \.glob.hasWildcards) else { return distinct }
    var index = RegionIndex()
    for (owner, pattern) in distinct.enumerated() {
      index.insert(.pattern(pattern.glob), owner: owner)
    }
    return distinct.enumerated().filter { entry, pattern in
      !index.contains(.pattern(pattern.glob)) {
        $0 != entry && distinct[$0].includes(pattern)
      }
    }
    .map(\.element)
  }
}
