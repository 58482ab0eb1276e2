/// Statements found by the actions they include: those of one effect, and what is held against
/// them.
struct EffectAccess {
  let statements: [StatementAccess]
  /// The actions of all statements; owners are indices of ``statements``.
  let actionIndex: RegionIndex
  /// The actions of the statements that share a scope: where most of what two policies have in
  /// common is found at once.
  private let actionsByScope: [StatementAccess.Scope: RegionIndex]

  init(_ document: PolicyDocument, effect: Effect) {
    let variables = document.version == .v2012
    self.init(
      document.statements.enumerated().filter { $1.effect == effect }
        .map { StatementAccess($1, at: $0, variables: variables) })
  }

  init(_ statements: [StatementAccess]) {
    self.statements = statements
    var index = RegionIndex()
    var byScope: [StatementAccess.Scope: RegionIndex] = [:]
    for (owner, access) in statements.enumerated() {
      index.insert(access.actions, owner: owner)
      byScope[access.scope, default: RegionIndex()].insert(access.actions, owner: owner)
    }
    actionIndex = index
    actionsByScope = byScope
  }

  /// These statements and others; the same where there are no others.
  func joined(with other: EffectAccess) -> EffectAccess {
    other.statements.isEmpty ? self : EffectAccess(statements + other.statements)
  }

  /// The actions of the statements that have a scope.
  func actions(within scope: StatementAccess.Scope) -> RegionIndex {
    actionsByScope[scope, default: RegionIndex()]
  }

  /// The statements that include a region of actions, each once, in their order.
  func owners(of action: PatternRegion) -> [Int] {
    var owners: Set<Int> = []
    _ = actionIndex.contains(action) { owner in
      owners.insert(owner)
      return false
    }
    return owners.sorted()
  }
}
