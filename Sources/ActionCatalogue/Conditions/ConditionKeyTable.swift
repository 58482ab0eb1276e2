internal import IAMPolicy

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
    let template = templates.first { $0.pattern.overlaps(written) }
    return (template?.index ?? tagIndex(of: name)).map { keys[$0] }
  }

  /// The key on tags that a written name begins like: some services' tables have an example of a
  /// tag's name, `ResourceTag/tag-key`, where others have a variable.
  private func tagIndex(of name: String) -> Int? {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")),
      name.utf8.index(after: slash) < name.utf8.endIndex
    else { return nil }
    let start = ASCIIFolding.lowercased(name[...slash])
    guard start.hasSuffix("tag/") else { return nil }
    return keys.firstIndex { ASCIIFolding.lowercased($0.name).hasPrefix(start) }
  }
}
