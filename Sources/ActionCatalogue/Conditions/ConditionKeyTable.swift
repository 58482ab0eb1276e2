/// Condition keys, found by the name a policy writes.
struct ConditionKeyTable: Sendable {
  let keys: [ConditionKey]
  private let byName: [String: Int]
  private let templates: [(pattern: NamePattern, index: Int)]

  init(_ keys: [ConditionKey]) {
    self.keys = keys
    byName = Dictionary(
      keys.indices.map { (ASCIIFolding.lowercased(keys[$0].name), $0) },
      uniquingKeysWith: { first, _ in first })
    templates = keys.indices.filter { keys[$0].isTemplate }.map {
      (NamePattern(template: keys[$0].name), $0)
    }
  }

  /// The key with a name, letter case aside; a template is found by any name it stands for.
  func key(named name: String) -> ConditionKey? {
    if let index = byName[ASCIIFolding.lowercased(name)] { return keys[index] }
    let written = NamePattern(literal: name)
    return templates.first { $0.pattern.overlaps(written) }.map { keys[$0.index] }
  }
}
