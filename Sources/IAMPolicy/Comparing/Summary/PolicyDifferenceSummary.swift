/// A difference in a line for release notes: `+3 actions in S3, −1 in SQS, PassRole narrowed`.
///
/// Actions gained and lost are counted by service; patterns that no catalogue expanded are named.
/// An action that both policies name, on other resources or under other conditions, is widened or
/// narrowed. The same difference always makes the same line.
public struct PolicyDifferenceSummary: Hashable, Sendable, CustomStringConvertible {
  /// The line.
  public let text: String
  /// Every action it speaks of by name, by what became of it.
  public let groups: [ActionChanges]

  /// How many services are counted each by itself, and how many actions are named.
  private static let limit = 6

  /// Sums a comparison up.
  public init(of comparison: PolicyComparison) {
    let entries = DifferenceEntry.all(in: comparison)
    groups = Self.groups(of: entries)
    var parts = Self.counts(entries, .gained, sign: "+", hasNoun: true)
    parts += Self.counts(entries, .lost, sign: "\u{2212}", hasNoun: parts.isEmpty)
    parts += Self.patterns(entries)
    for (change, word) in Self.words {
      parts += Self.named(entries.filter { $0.change == change }, word)
    }
    let isCut = (comparison.widened + comparison.narrowed)
      .contains { $0.expansion?.isWhole == false }
    if isCut { parts.append("and more than could be listed") }
    let isOpen = comparison.verdict == .unknown
    if parts.isEmpty {
      text = isOpen ? "cannot tell whether access changes" : "no change in access"
    } else {
      text = parts.joined(separator: ", ") + (isOpen ? ", the rest cannot be decided" : "")
    }
  }

  /// The line.
  public var description: String { text }

  private static let words: [(change: DifferenceEntry.Change, word: String)] = [
    (.widened, "widened"), (.narrowed, "narrowed"), (.changed, "changed"),
    (.undenied, "no longer denied"), (.denied, "denied"),
    (.denialNarrowed, "denied less widely"), (.denialWidened, "denied more widely"),
    (.denialChanged, "denied otherwise"),
  ]

  private static func groups(of entries: [DifferenceEntry]) -> [ActionChanges] {
    ([(.gained, "added"), (.lost, "removed")] + words).compactMap { change, word in
      let actions = entries.filter { $0.change == change }.map(\.action)
      return actions.isEmpty ? nil : ActionChanges(word: word, actions: actions)
    }
  }

  private static func counts(
    _ entries: [DifferenceEntry], _ change: DifferenceEntry.Change, sign: String, hasNoun: Bool
  ) -> [String] {
    let actions = entries.filter { $0.change == change && !$0.isPattern }
    let byService = Dictionary(grouping: actions, by: \.service).mapValues(\.count)
    guard !byService.isEmpty else { return [] }
    if byService.count > limit {
      let noun = hasNoun ? " actions" : ""
      return ["\(sign)\(actions.count)\(noun) in \(byService.count) services"]
    }
    return byService.sorted { $0.key < $1.key }.enumerated().map { index, count in
      let noun = hasNoun && index == 0 ? (count.value == 1 ? " action" : " actions") : ""
      return "\(sign)\(count.value)\(noun) in \(count.key)"
    }
  }

  /// Patterns gained and lost, which cannot be counted.
  private static func patterns(_ entries: [DifferenceEntry]) -> [String] {
    [(DifferenceEntry.Change.gained, "+"), (.lost, "\u{2212}")].flatMap { change, sign in
      let names = entries.filter { $0.change == change && $0.isPattern }.map { sign + $0.action }
      return names.count > limit ? ["\(sign)\(names.count) patterns of actions"] : names
    }
  }

  private static func named(_ entries: [DifferenceEntry], _ word: String) -> [String] {
    if entries.count > limit {
      let services = Set(entries.map(\.service)).sorted()
      let place = services.count == 1 ? services[0] : "\(services.count) services"
      return ["\(entries.count) actions in \(place) \(word)"]
    }
    let names = entries.map(\.name)
    return entries.map { entry in
      let isAmbiguous = names.filter { $0.utf8.elementsEqual(entry.name.utf8) }.count > 1
      return "\(isAmbiguous ? entry.action : entry.name) \(word)"
    }
  }
}

extension PolicyComparison {
  /// The difference in a line for release notes.
  public var summary: String { PolicyDifferenceSummary(of: self).text }
}
