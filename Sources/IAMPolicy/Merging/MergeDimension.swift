/// The one element in which statements that become one may differ.
enum MergeDimension: CaseIterable {
  case actions
  case resources
  case principal

  /// What statements must have in common to become one along this dimension; nil for one that
  /// cannot.
  func key(of item: MergeItem) -> StatementKeys? {
    guard item.isMergeable else { return nil }
    var keys = item.keys
    switch self {
    case .actions:
      guard !item.actions.isNegated else { return nil }
      keys.actions = nil
    case .resources:
      guard let resources = item.resources, !resources.isNegated else { return nil }
      keys.resources = nil
    case .principal:
      guard let principal = item.statement.principal, principal.isJoinable else { return nil }
      keys.principal = nil
    }
    return keys
  }

  /// The items as one that speaks of what any of them does.
  ///
  /// A Sid stays when all have it, or when the others add nothing to the statement that has it.
  func merged(_ items: [MergeItem]) -> MergeItem? {
    guard let first = items.first else { return nil }
    var statement = first.statement
    switch self {
    case .actions:
      statement.actions.patterns = items.flatMap { $0.statement.actions.patterns }
    case .resources:
      statement.resources?.patterns = items.flatMap { $0.statement.resources?.patterns ?? [] }
    case .principal:
      statement.principal = .joining(items.compactMap(\.statement.principal))
    }
    statement.sid = nil
    let sources = items.flatMap(\.sources).sorted()
    let anonymous = MergeItem(statement, sources: sources, variables: first.variables)
    if items.allSatisfy({ $0.statement.hasSid(of: first.statement) }) {
      statement.sid = first.statement.sid
    } else if let whole = items.first(where: { $0.keys == anonymous.keys }) {
      statement = whole.statement
    }
    guard statement.sid != nil else { return anonymous }
    return MergeItem(statement, sources: sources, variables: first.variables)
  }
}

extension Statement {
  fileprivate func hasSid(of other: Statement) -> Bool {
    sid.map(ExactText.init) == other.sid.map(ExactText.init)
  }
}

extension PrincipalClause {
  /// False for `NotPrincipal` and the literal `"*"`, which has no list to join others to.
  fileprivate var isJoinable: Bool { !isNegated && members.allSatisfy { $0.kind != nil } }

  /// One clause with the members of all, by kind in order of first mention.
  fileprivate static func joining(_ clauses: [PrincipalClause]) -> PrincipalClause {
    var members: [Member] = []
    for member in clauses.flatMap(\.members) {
      if let index = members.firstIndex(where: { $0.kind == member.kind }) {
        members[index].values += member.values
      } else {
        members.append(member)
      }
    }
    return PrincipalClause(members)
  }
}
