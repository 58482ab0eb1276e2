/// The actions of one service in one statement, with the wildcards chosen for them.
struct ServiceActions {
  /// The wildcards that may be chosen, in the order of what they stand for.
  let candidates: [WildcardCandidate]
  /// The indices of ``candidates`` that are chosen; none begins as another does.
  private(set) var chosen: Set<Int> = []

  private let lengths: [Int: Int]

  /// Takes the entries of a list that are of the service, by index.
  init(
    _ entries: [(index: Int, action: ActionPattern)], catalogue: ServiceCatalogue,
    leastLength: Int
  ) {
    let own = entries.map { Glob($0.action.text, variables: false, foldsCase: true) }
    let stems = entries.map { Self.stem(of: $0.action) }
    var order: [String] = []
    var patterns: [String: String] = [:]
    for (entry, stem) in zip(entries, stems) {
      for beginning in ActionWords.beginnings(of: stem) where beginning.utf8.count >= leastLength {
        let key = ASCIIFolding.lowercased(beginning)
        guard patterns[key] == nil else { continue }
        patterns[key] = "\(entry.action.service):\(beginning)*"
        order.append(key)
      }
    }
    let folded = stems.map(ASCIIFolding.lowercased)
    candidates = order.compactMap { key in
      let covered = entries.indices.filter { folded[$0].hasPrefixBytes(key) }
      guard covered.count > 1, let pattern = patterns[key] else { return nil }
      let service = ActionPattern(pattern).service
      let added = catalogue.names(beginningWith: key).filter { name in
        let glob = Glob("\(service):\(name)", variables: false, foldsCase: true)
        return !own.contains { $0.includes(glob) }
      }
      return WildcardCandidate(
        beginning: key, pattern: pattern, covered: covered.map { entries[$0].index },
        added: added)
    }
    lengths = Dictionary(
      uniqueKeysWithValues: entries.map { ($0.index, ListCut.content([$0.action.text])) })
  }

  /// An action's name without its service, up to its first wildcard.
  private static func stem(of action: ActionPattern) -> String {
    String(action.text.dropFirst(action.service.count + 1).prefix { $0 != "*" && $0 != "?" })
  }

  /// What a candidate would win and add beyond what is chosen; nil when it would win nothing.
  func gain(of candidate: Int) -> (saved: Int, added: Int)? {
    let wildcard = candidates[candidate]
    guard !chosen.contains(where: { wildcard.beginning.hasPrefixBytes(candidates[$0].beginning) })
    else { return nil }
    let replaced = chosen.filter {
      candidates[$0].beginning.hasPrefixBytes(wildcard.beginning)
    }
    let stillListed = wildcard.covered.filter { index in
      !replaced.contains { candidates[$0].covered.contains(index) }
    }
    let saved =
      stillListed.reduce(0) { $0 + lengths[$1, default: 0] }
      + replaced.reduce(0) { $0 + ListCut.content([candidates[$1].pattern]) }
      - ListCut.content([wildcard.pattern])
    guard saved > 0 else { return nil }
    return (saved, wildcard.added.count - replaced.reduce(0) { $0 + candidates[$1].added.count })
  }

  /// Chooses a candidate instead of those that begin as it does.
  mutating func choose(_ candidate: Int) {
    let beginning = candidates[candidate].beginning
    chosen = chosen.filter { !candidates[$0].beginning.hasPrefixBytes(beginning) }
    chosen.insert(candidate)
  }

  /// Takes a choice back.
  mutating func unchoose(_ candidate: Int) { chosen.remove(candidate) }
}

extension String {
  fileprivate func hasPrefixBytes(_ other: String) -> Bool { utf8.starts(with: other.utf8) }
}
