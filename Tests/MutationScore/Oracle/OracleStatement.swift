/// One statement, evaluated as IAM's documentation says.
struct OracleStatement: Hashable {
  let isAllow: Bool
  let actions: [String]
  let notActions: [String]?
  let resources: [String]
  let notResources: [String]?
  let conditions: [OracleCondition]
  private let literalActions: Set<String>
  private let actionPatterns: [String]

  init(_ object: [String: Any]) {
    isAllow = object["Effect"] as? String == "Allow"
    actions = Self.list(object["Action"]).map { $0.lowercased() }
    notActions = object["NotAction"].map { Self.list($0).map { $0.lowercased() } }
    resources = Self.list(object["Resource"])
    notResources = object["NotResource"].map(Self.list)
    let block = object["Condition"] as? [String: [String: Any]] ?? [:]
    conditions = block.flatMap { name, keys in
      keys.map { OracleCondition(name: name, key: $0.lowercased(), values: Self.list($1)) }
    }.sorted { ($0.name, $0.key) < ($1.name, $1.key) }
    literalActions = Set(actions.filter { !$0.contains("*") && !$0.contains("?") })
    actionPatterns = actions.filter { $0.contains("*") || $0.contains("?") }
  }

  /// Tells whether its actions include one, given in lower case.
  func speaks(of action: String) -> Bool {
    if let notActions { return !notActions.contains { Wildcard.matches($0, action) } }
    return literalActions.contains(action)
      || actionPatterns.contains { Wildcard.matches($0, action) }
  }

  /// Tells whether it takes effect for a request whose action it speaks of.
  func holds(for request: OracleRequest) -> Bool {
    let isMeant =
      notResources.map { !$0.contains { Wildcard.matches($0, request.resource) } }
      ?? resources.contains { Wildcard.matches($0, request.resource) }
    return isMeant && conditions.allSatisfy { $0.holds(in: request.context) }
  }

  private static func list(_ value: Any?) -> [String] {
    switch value {
    case let text as String: [text]
    case let flag as Bool: [flag ? "true" : "false"]
    case let list as [Any]: list.flatMap(Self.list)
    case let other?: ["\(other)"]
    case nil: []
    }
  }
}
