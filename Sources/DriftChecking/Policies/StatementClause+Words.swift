internal import IAMPolicy

extension StatementClause {
  /// What a statement has in the clause, for people to compare with another's.
  func words(of statement: Statement) -> String {
    switch self {
    case .effect: return statement.effect.rawValue
    case .actionElement: return statement.actions.isNegated ? "NotAction" : "Action"
    case .resource:
      guard let resources = statement.resources else { return "no resource" }
      return (resources.isNegated ? "not " : "") + Self.list(resources.patterns)
    case .condition:
      let tests = statement.conditions.map { condition in
        "\(condition.name) \(condition.key) \(Self.list(condition.values))"
      }
      return tests.isEmpty ? "no condition" : tests.joined(separator: " and ")
    }
  }

  /// A few values, and how many more there are.
  static func list(_ values: [String]) -> String {
    let more = values.count > 3 ? " and \(values.count - 3) more" : ""
    return values.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + more
  }
}
