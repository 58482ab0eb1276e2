/// What an entry of `Action` or `Resource` speaks of, or all that a `NotAction` or `NotResource`
/// leaves over.
enum PatternRegion: Hashable {
  /// What one pattern matches.
  case pattern(Glob)
  /// All that none of the patterns matches.
  case allBut([Glob])

  /// Tells whether everything in `other` is in here for certain.
  func includes(_ other: PatternRegion) -> Bool {
    switch (self, other) {
    case (.pattern(let mine), .pattern(let theirs)): mine.includes(theirs)
    case (.pattern(let mine), .allBut): mine.isEverything
    case (.allBut(let mine), .pattern(let theirs)): !mine.contains { $0.overlaps(theirs) }
    case (.allBut(let mine), .allBut(let theirs)):
      mine.allSatisfy { left in theirs.contains { $0.includes(left) } }
    }
  }

  /// Texts in the region that the patterns of another document hardly match by chance.
  var likelyPoints: [Glob] {
    switch self {
    case .pattern(let glob):
      return glob.hasWildcards ? [glob.instance, glob.shortestInstance] : [glob]
    case .allBut:
      let point = Glob("*").instance
      return includes(.pattern(point)) ? [point] : []
    }
  }

  /// The patterns it is made of.
  var globs: [Glob] {
    switch self {
    case .pattern(let glob): [glob]
    case .allBut(let globs): globs
    }
  }

  /// True when the region is one text.
  var isPoint: Bool {
    switch self {
    case .pattern(let glob): !glob.hasWildcards
    case .allBut: false
    }
  }
}
