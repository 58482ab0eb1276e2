import IAMPolicy

/// A world small enough to ask every request of: an oracle that shares no code with the comparison.
enum ToyWorld {
  /// The actions there are.
  static let actions = ["a:x", "a:xy", "a:y", "b:x", "b:y"]
  /// Actions there may be some day: what the patterns of the world tell apart.
  static let futureActions = ["a:xz", "a:z", "a:zz", "b:zx", "b:zz", "c:x", "c:z", "a:", "z"]
  static let allActions = actions + futureActions
  static let resources = ["r", "rr", "r/s", "q", "rz", "z/z", "zz", "rz/z", "/", ""]
  static let values: [String?] = [
    nil, "v", "V", "vw", "Vw", "VW", "w", "W", "vz", "z", "zz", "?", "v*", "V*",
  ]

  /// What a request says of two keys; nil of a key it does not carry.
  static let contexts: [[String: String]] = values.flatMap { first in
    values.map { second in
      var context: [String: String] = [:]
      context["k:one"] = first
      context["k:two"] = second
      return context
    }
  }

  /// The action of a request.
  static func action(_ number: Int) -> String {
    allActions[number / contexts.count / resources.count]
  }

  static let requestCount = allActions.count * resources.count * contexts.count
  /// The requests for actions there are come first.
  static let realRequestCount = actions.count * resources.count * contexts.count

  /// Which requests some statement of an effect matches, by number.
  static func matched(_ document: PolicyDocument, _ effect: Effect) -> RequestSet {
    var numbers = RequestSet()
    for statement in document.statements where statement.effect == effect {
      let passing = contexts.indices.filter { statement.matches(context: contexts[$0]) }
      for action in allActions.indices where statement.matches(action: allActions[action]) {
        for resource in resources.indices where statement.matches(resource: resources[resource]) {
          for context in passing {
            numbers.insert((action * resources.count + resource) * contexts.count + context)
          }
        }
      }
    }
    return numbers
  }

  static func glob(_ pattern: Substring, _ text: Substring) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    switch first {
    case "*":
      return glob(pattern.dropFirst(), text) || !text.isEmpty && glob(pattern, text.dropFirst())
    case "?": return !text.isEmpty && glob(pattern.dropFirst(), text.dropFirst())
    default: return text.first == first && glob(pattern.dropFirst(), text.dropFirst())
    }
  }

  /// The catalogue of the world.
  struct Catalogue: ActionUniverse {
    let date = "2026-08-21"
    let services = ["a", "b"]

    func actionNames(of service: String) -> [String] {
      ToyWorld.actions.filter { $0.hasPrefix(service.lowercased() + ":") }
        .map { String($0.dropFirst(2)) }
    }
  }

  /// A document in a line, for messages.
  static func text(_ document: PolicyDocument) -> String {
    document.statements.map { statement in
      let resources = statement.resources
      let conditions = statement.conditions.map { "\($0.name) \($0.key) \($0.values)" }
      return "\(statement.effect) \(statement.actions.isNegated ? "not " : "")"
        + "\(statement.actions.patterns.map(\.text)) on "
        + "\(resources?.isNegated == true ? "not " : "")\(resources?.patterns ?? []) "
        + conditions.joined(separator: ", ")
    }
    .joined(separator: "; ")
  }

  static func document(_ random: inout SeededGenerator) -> PolicyDocument {
    PolicyDocument(
      statements: (0..<Int.random(in: 1...3, using: &random)).map { _ in statement(&random) })
  }

  private static func statement(_ random: inout SeededGenerator) -> Statement {
    let actions = ["a:x", "A:XY", "a:*", "a:x?", "*:x", "*", "a:?", "b:*x", "b:x"]
    let resources = ["r", "r*", "*", "r/s", "?", "*/*", "rr"]
    let isBroad = Int.random(in: 0...3, using: &random) == 0
    func some(_ all: [String]) -> [String] {
      (0..<Int.random(in: 1...2, using: &random)).map { _ in all.pick(&random) }
    }
    let conditions = (0..<(isBroad ? [0] : [0, 0, 1, 1, 2]).pick(&random)).map { _ in
      let name = names.pick(&random)
      let words = name == "Null" ? ["true", "false"] : ["v", "V", "v*", "w", "?", "Vw"]
      return Condition(name, ["k:one", "K:two"].pick(&random), some(words))
    }
    return Statement(
      sid: nil, effect: [.allow, .allow, .deny].pick(&random),
      actions: ActionClause(
        some(actions).map { ActionPattern($0) },
        isNegated: [true, false, false].pick(&random)),
      resources: isBroad
        ? ResourceClause(["*"])
        : ResourceClause(
          some(resources), isNegated: [true, false, false, false].pick(&random)),
      conditions: conditions)
  }

  private static let names = [
    "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase",
    "StringEqualsIfExists", "StringLikeIfExists", "Null",
  ]
}

extension Statement {
  fileprivate func matches(action: String) -> Bool {
    let isNamed = actions.patterns.contains {
      ToyWorld.glob($0.text.lowercased()[...], action[...])
    }
    return isNamed != actions.isNegated
  }

  fileprivate func matches(resource: String) -> Bool {
    guard let resources else { return false }
    return resources.patterns.contains { ToyWorld.glob($0[...], resource[...]) }
      != resources.isNegated
  }

  /// Of one operator and key named twice, the values join.
  fileprivate func matches(context: [String: String]) -> Bool {
    conditions.allSatisfy { condition in
      let joined = conditions.filter {
        $0.name == condition.name && $0.key.lowercased() == condition.key.lowercased()
      }
      return Condition(condition.name, condition.key, joined.flatMap(\.values)).passes(context)
    }
  }
}

extension Condition {
  fileprivate func passes(_ context: [String: String]) -> Bool {
    let value = context[key.lowercased()]
    if name == "Null" { return values.contains(value == nil ? "true" : "false") }
    guard let value else { return name.contains("Not") || name.hasSuffix("IfExists") }
    let isAmong = values.contains { wanted in
      if name.hasSuffix("IgnoreCase") { return wanted.lowercased() == value.lowercased() }
      return name.contains("Like") ? ToyWorld.glob(wanted[...], value[...]) : wanted == value
    }
    return isAmong != name.contains("Not")
  }
}
