internal import IAMPolicy

/// A service that AWS has, with all that a policy can say of it.
package struct CatalogueService: Sendable {
  /// The prefix of its actions, such as `s3`.
  package let prefix: String
  /// The actions, sorted by name.
  package let actions: [CatalogueAction]
  package let resourceTypes: [ResourceType]

  private let keys: ConditionKeyTable
  private let actionIndex: [String: Int]
  private let resourceIndex: [String: Int]

  init(
    prefix: String, actions: [CatalogueAction], resourceTypes: [ResourceType],
    conditionKeys: [ConditionKey]
  ) {
    self.prefix = prefix
    self.actions = actions
    self.resourceTypes = resourceTypes
    keys = ConditionKeyTable(conditionKeys)
    actionIndex = Self.index(actions.map(\.name))
    resourceIndex = Self.index(resourceTypes.map(\.name))
  }

  /// The condition keys that its actions and resource types name, global ones among them.
  package var conditionKeys: [ConditionKey] { keys.keys }

  /// The action with a name, letter case aside.
  package func action(named name: some StringProtocol) -> CatalogueAction? {
    actionIndex[ASCIIFolding.lowercased(String(name))].map { actions[$0] }
  }

  /// The actions whose names a pattern with `*` and `?` matches, letter case aside.
  package func actions(matching glob: some StringProtocol) -> [CatalogueAction] {
    guard glob.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) else {
      return action(named: glob).map { [$0] } ?? []
    }
    let pattern = NamePattern(glob: glob)
    return actions.filter { pattern.overlaps(NamePattern(literal: $0.name)) }
  }

  /// The resource type with a name, letter case aside.
  package func resourceType(named name: some StringProtocol) -> ResourceType? {
    resourceIndex[ASCIIFolding.lowercased(String(name))].map { resourceTypes[$0] }
  }

  /// The condition key that a written name stands for, letter case aside.
  ///
  /// `aws:RequestTag/${TagKey}` is found by `aws:RequestTag/team`.
  package func conditionKey(named name: String) -> ConditionKey? { keys.key(named: name) }

  private static func index(_ names: [String]) -> [String: Int] {
    Dictionary(
      names.indices.map { (ASCIIFolding.lowercased(names[$0]), $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
