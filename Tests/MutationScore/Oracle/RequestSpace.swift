import ActionCatalogue

/// The requests that can tell two policies apart.
enum RequestSpace {
  /// The catalogue's actions of every service that is spoken of, what the policies name beside
  /// them, and for each pattern an action that no catalogue has.
  static func actions(of policies: [OraclePolicy]) -> [String] {
    let statements = policies.flatMap(\.statements)
    let patterns = Set(statements.flatMap { $0.actions + ($0.notActions ?? []) })
    var actions = Set(patterns.map { sample($0) })
    for service in Set(patterns.map { String($0.prefix { $0 != ":" }) }).union(["iam"]) {
      actions.formUnion(known(service))
    }
    return actions.sorted()
  }

  private static func known(_ service: String) -> [String] {
    Catalogue.shipped.actionNames(of: service).map { "\(service):\($0)".lowercased() }
  }

  /// Requests for an action: each resource that a pattern stands for, in each context.
  static func requests(for action: String, among statements: [OracleStatement]) -> [OracleRequest] {
    var resources: Set<String> = ["arn:aws:other:::thing"]
    for pattern in statements.flatMap({ $0.resources + ($0.notResources ?? []) }) {
      resources.formUnion([sample(pattern), pattern.replacing("*", with: ""), pattern + "x"])
    }
    var contexts: [[String: [String]]] = [[:]]
    for statement in statements { contexts += Self.contexts(for: statement.conditions, statements) }
    return resources.sorted().flatMap { resource in
      contexts.map { OracleRequest(action: action, resource: resource, context: $0) }
    }
  }

  /// Every combination of telling values for the keys of one statement, absence among them.
  private static func contexts(
    for conditions: [OracleCondition], _ statements: [OracleStatement]
  ) -> [[String: [String]]] {
    let keys = Set(conditions.map(\.key)).sorted()
    var contexts: [[String: [String]]] = [[:]]
    for key in keys {
      let values = statements.flatMap(\.conditions).filter { $0.key == key }.flatMap(\.values)
      let telling = Set(values.flatMap(neighbours)).union(["other"]).sorted()
      contexts = contexts.flatMap { context in
        [context] + telling.map { context.merging([key: [$0]]) { $1 } }
          + [context.merging([key: [telling[0], "other"]]) { $1 }]
      }
    }
    return contexts
  }

  /// A value and what is just beside it.
  private static func neighbours(of value: String) -> [String] {
    var neighbours = [value, sample(value), value.lowercased(), value.uppercased()]
    if let number = Int(value) { neighbours += ["\(number - 1)", "\(number + 1)"] }
    if value == "true" || value == "false" { return ["true", "false"] }
    if let slash = value.firstIndex(of: "/"), value.contains(".") {
      let address = value[..<slash]
      let bytes = address.split(separator: ".")
      if bytes.count == 4 {
        return [String(address), "\(bytes[0]).\(bytes[1]).7.9", "\(bytes[0]).9.9.9", "9.9.9.9"]
      }
    }
    return neighbours
  }

  private static func sample(_ pattern: String) -> String { pattern.replacing("*", with: "zq") }
}
