/// The statements of a document that have one effect, found by the actions they include.
struct EffectAccess {
  let statements: [StatementAccess]
  let actionIndex: RegionIndex

  init(_ document: PolicyDocument, effect: Effect) {
    let variables = document.version == .v2012
    statements = document.statements.enumerated().filter { $1.effect == effect }
      .map { StatementAccess($1, at: $0, variables: variables) }
    var index = RegionIndex()
    for (owner, access) in statements.enumerated() {
      for region in access.actions { index.insert(region, owner: owner) }
    }
    actionIndex = index
  }
}
