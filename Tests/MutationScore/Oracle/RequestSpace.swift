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

  /// How many contexts are tried at most, taken evenly from all.
  private static let limit = 2_000

  /// Requests that can tell statements apart: each resource that a pattern stands for, in each
  /// context.
  static func requests(among statements: [OracleStatement]) -> [OracleRequest] {
    var resources: Set<String> = ["arn:aws:other:::thing"]
    for pattern in statements.flatMap({ $0.resources + ($0.notResources ?? []) }) {
      resources.formUnion([sample(pattern), pattern.replacing("*", with: ""), pattern + "x"])
    }
    let all = contexts(for: statements.flatMap(\.conditions))
    let tried = stride(from: 0, to: all.count, by: max(1, all.count / limit)).map { all[$0] }
    return resources.sorted().flatMap { resource in
      tried.map { OracleRequest(resource: resource, context: $0) }
    }
  }

  /// Every combination of telling values for the keys of some conditions, absence among them.
  private static func contexts(for conditions: [OracleCondition]) -> [[String: [String]]] {
    var contexts: [[String: [String]]] = [[:]]
    for key in Set(conditions.map(\.key)).sorted() {
      let values = conditions.filter { $0.key == key }.flatMap(\.values)
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
    if let number = Int(value) { return [value, "\(number - 1)", "\(number + 1)"] }
    if value.hasSuffix("Z"), value.contains("T") {
      let year = Int(value.prefix(4)) ?? 0
      return [value] + [year - 1, year + 1].map { "\($0)\(value.dropFirst(4))" }
    }
    if value == "true" || value == "false" { return ["true", "false"] }
    if let slash = value.firstIndex(of: "/"), value.contains(".") {
      let address = value[..<slash]
      let bytes = address.split(separator: ".")
      if bytes.count == 4 {
        let network = bytes.dropLast().joined(separator: ".")
        return [
          String(address), "\(network).99", "\(bytes[0]).\(bytes[1]).7.9", "\(bytes[0]).9.9.9",
        ]
      }
    }
    return [value, sample(value), value.lowercased()]
  }

  private static func sample(_ pattern: String) -> String { pattern.replacing("*", with: "zq") }
}
