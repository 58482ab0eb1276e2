extension PolicyDocument {
  /// The document as JSON values, in the order of AWS's grammar.
  public var tokens: PolicyTokens {
    var members: [PolicyTokens.Member] = []
    if let version { members.append(.init("Version", .string(version.rawValue))) }
    if let id { members.append(.init("Id", .string(id))) }
    members.append(.init("Statement", .array(statements.map(\.tokens))))
    return .object(members)
  }
}

extension Statement {
  /// The statement as JSON values, in the order of AWS's grammar.
  public var tokens: PolicyTokens {
    var members: [PolicyTokens.Member] = []
    if let sid { members.append(.init("Sid", .string(sid))) }
    members.append(.init("Effect", .string(effect.rawValue)))
    if let principal {
      members.append(.init(principal.isNegated ? "NotPrincipal" : "Principal", principal.tokens))
    }
    members.append(
      .init(
        actions.isNegated ? "NotAction" : "Action",
        .scalarOrArray(actions.patterns.map(\.text))))
    if let resources {
      members.append(
        .init(
          resources.isNegated ? "NotResource" : "Resource", .scalarOrArray(resources.patterns)))
    }
    if !conditions.isEmpty { members.append(.init("Condition", conditionTokens)) }
    return .object(members)
  }

  /// The conditions grouped by operator, each operator and key once, in order of first mention.
  ///
  /// Of one operator and key named twice, the values join: JSON has no other place for them.
  private var conditionTokens: PolicyTokens {
    var groups: [(name: String, keys: [(key: String, values: [String])])] = []
    for condition in conditions {
      let index = groups.firstIndex { $0.name.utf8.elementsEqual(condition.name.utf8) }
      guard let index else {
        groups.append((condition.name, [(condition.key, condition.values)]))
        continue
      }
      if let key = groups[index].keys.firstIndex(where: {
        $0.key.utf8.elementsEqual(condition.key.utf8)
      }) {
        groups[index].keys[key].values += condition.values
      } else {
        groups[index].keys.append((condition.key, condition.values))
      }
    }
    return .object(
      groups.map { group in
        .init(
          group.name, .object(group.keys.map { .init($0.key, .scalarOrArray($0.values)) }))
      })
  }
}

extension PrincipalClause {
  fileprivate var tokens: PolicyTokens {
    if let only = members.first, members.count == 1, only.kind == nil {
      return .scalarOrArray(only.values)
    }
    return .object(members.map { .init($0.kind ?? "*", .scalarOrArray($0.values)) })
  }
}

extension PolicyTokens {
  /// One value as itself, several (or none) as an array: brackets around one are optional.
  fileprivate static func scalarOrArray(_ values: [String]) -> PolicyTokens {
    if let only = values.first, values.count == 1 { return .string(only) }
    return .array(values.map(PolicyTokens.string))
  }
}
