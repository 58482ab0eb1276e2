import IAMPolicy

/// The same access in other words: everything that must not matter is changed.
struct Rewriting {
  var random: SeededGenerator

  mutating func rewritten(_ document: PolicyDocument) -> PolicyDocument {
    var statements = document.statements.flatMap { split($0) }
    statements.append(statements.pick(&random))
    statements.shuffle(using: &random)
    for index in statements.indices {
      statements[index].sid = Bool.random(using: &random) ? nil : "Other\(index)"
    }
    return PolicyDocument(version: document.version, statements: statements)
  }

  /// The statement's actions, and perhaps its resources, over several statements.
  private mutating func split(_ statement: Statement) -> [Statement] {
    let actions = parts(of: statement.actions.patterns)
    let resources = parts(of: statement.resources?.patterns ?? [])
    return actions.flatMap { actions in
      resources.map { resources in
        var part = statement
        part.actions.patterns = actions.map { ActionPattern(recased($0.text)) }
        part.resources?.patterns = resources
        part.conditions = part.conditions.map { condition in
          Condition(
            recased(condition.name), recased(condition.key),
            (condition.values + condition.values.prefix(1)).shuffled(using: &random))
        }
        .shuffled(using: &random)
        return part
      }
    }
  }

  private mutating func parts<Item>(of items: [Item]) -> [[Item]] {
    let items = items.shuffled(using: &random)
    let cut = Int.random(in: 0...items.count, using: &random)
    return [Array(items[..<cut]), Array(items[cut...])].filter { !$0.isEmpty }
  }

  private mutating func recased(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let character = String(scalar)
      result += Bool.random(using: &random) ? character.uppercased() : character.lowercased()
    }
    return result
  }
}

extension PolicyTokens {
  /// The same values with brackets around every string that may have them.
  func bracketed(key: String = "") -> PolicyTokens {
    switch self {
    case .string:
      ["Version", "Sid", "Effect"].contains(key) ? self : .array([self])
    case .array(let values):
      .array(values.map { if case .object = $0 { $0.bracketed() } else { $0 } })
    case .object(let members):
      .object(members.map { .init($0.key, $0.value.bracketed(key: $0.key)) })
    }
  }
}
