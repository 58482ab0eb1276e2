internal import Diagnostics
internal import IAMPolicy

/// What a policy says, statement by statement, in a table.
struct PolicyOverview: Sendable {
  private let input: PolicyInput
  private let document: PolicyDocument

  init(_ input: PolicyInput, _ document: PolicyDocument) {
    self.input = input
    self.document = document
  }

  var text: String {
    var table = TextTable(.left, .left, .right, .left, .left, .left)
    table.add("statement", "effect", "actions", "services", "resources", "conditions")
    for (index, statement) in document.statements.enumerated() {
      table.add(
        statement.sid ?? "statement \(index + 1)", statement.effect.rawValue,
        statement.actions.count, Self.services(of: statement), Self.resources(of: statement),
        Self.conditions(of: statement))
    }
    return "\(VisibleText.oneLine(input.name)) (\(input.type.rawValue)), version "
      + "\(document.version?.rawValue ?? "missing"): \(counts)\n\n" + table.text
  }

  private var counts: String {
    let actions = Set(document.statements.flatMap(\.actions.patterns)).count
    let statements = document.statements.count
    return "\(statements) \(statements == 1 ? "statement" : "statements"), "
      + "\(actions) different \(actions == 1 ? "action" : "actions")"
  }

  var json: JSONValue {
    .object([
      ("name", .string(input.name)),
      ("policyType", .string(input.type.rawValue)),
      ("version", document.version.map { .string($0.rawValue) } ?? .null),
      ("id", document.id.map(JSONValue.string) ?? .null),
      (
        "statements",
        .array(document.statements.map(\.tokens.json))
      ),
    ])
  }

  private static func services(of statement: Statement) -> String {
    var seen: [String] = []
    for pattern in statement.actions.patterns {
      let name = pattern.text == "*" ? "*" : String(pattern.service)
      if !seen.contains(name) { seen.append(name) }
    }
    return list(seen)
  }

  private static func resources(of statement: Statement) -> String {
    guard let clause = statement.resources else { return "–" }
    return (clause.isNegated ? "all but " : "") + list(clause.patterns)
  }

  private static func conditions(of statement: Statement) -> String {
    list(statement.conditions.map { "\($0.name) \($0.key)" })
  }

  /// The first of several, and how many more.
  private static func list(_ names: [String]) -> String {
    guard let first = names.first else { return "" }
    if names.count <= 3 { return names.joined(separator: ", ") }
    return "\(first), \(names[1]) and \(names.count - 2) more"
  }
}

extension ActionClause {
  fileprivate var count: String { (isNegated ? "all but " : "") + String(patterns.count) }
}

extension PolicyTokens {
  /// The same as a JSON value to be written among others.
  var json: JSONValue {
    switch self {
    case .string(let text): .string(text)
    case .array(let values): .array(values.map(\.json))
    case .object(let members): .object(members.map { ($0.key, $0.value.json) })
    }
  }
}
