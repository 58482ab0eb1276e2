/// The statements of a document that have one effect, found by the actions they include.
struct EffectAccess {
  let statements: [StatementAccess]
  /// The actions of all statements; owners are indices of ``statements``.
  let actionIndex: RegionIndex
  /// The actions of the statements that share a scope: where most of what two policies have in
  /// common is found at once.
  private let actionsByScope: [StatementAccess.Scope: RegionIndex]

  init(_ document: PolicyDocument, effect: Effect) {
    let variables = document.version == .v2012
    statements = document.statements.enumerated().filter { $1.effect == effect }
      .map { StatementAccess($1, at: $0, variables: variables) }
    var index = RegionIndex()
    var byScope: [StatementAccess.Scope: RegionIndex] = [:]
    for (owner, access) in statements.enumerated() {
      index.insert(access.actions, owner: owner)
      byScope[access.scope, default: RegionIndex()].insert(access.actions, owner: owner)
    }
    actionIndex = index
    actionsByScope = byScope
  }

  /// The actions of the statements that have a scope.
  func actions(within scope: StatementAccess.Scope) -> RegionIndex {
    actionsByScope[scope, default: RegionIndex()]
  }
}
