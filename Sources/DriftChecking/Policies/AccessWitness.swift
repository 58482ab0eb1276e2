internal import ActionCatalogue
internal import CanonicalModel
internal import IAMPolicy

/// The actions of a policy that break a promise, by the access levels that AWS gives them.
struct AccessWitness {
  /// The first such action, in the policy's order.
  let action: CatalogueAction
  /// The statement that allows it.
  let statement: DocumentedStatement
  /// How many others there are.
  let others: Int

  /// What breaks a claim; nil when nothing that the catalogue knows does.
  init?(against claim: AccessClaim, in policy: PublishedPolicy) {
    var found: [(CatalogueAction, DocumentedStatement)] = []
    var seen: Set<String> = []
    for documented in policy.statements where documented.statement.effect == .allow {
      if let sid = claim.sid, documented.statement.sid != sid { continue }
      for action in Self.actions(of: documented.statement.actions)
      where claim.promise.isBroken(by: action) && claim.covers(action) {
        if seen.insert(action.fullName).inserted { found.append((action, documented)) }
      }
    }
    guard let first = found.first else { return nil }
    action = first.0
    statement = first.1
    others = found.count - 1
  }

  /// The actions that a clause names, patterns taken apart.
  private static func actions(of clause: ActionClause) -> [CatalogueAction] {
    guard !clause.isNegated else { return [] }
    return clause.patterns.flatMap { pattern -> [CatalogueAction] in
      let isAll = pattern.text == "*"
      let services = isAll ? Catalogue.shipped.services : [String(pattern.service)]
      let name = isAll ? "*" : String(pattern.text.dropFirst(pattern.service.count + 1))
      return services.compactMap { Catalogue.shipped.service($0) }
        .flatMap { $0.actions(matching: name) }
    }
  }
}

extension AccessClaim {
  fileprivate func covers(_ action: CatalogueAction) -> Bool {
    services.isEmpty || services.contains(action.service)
  }
}

extension AccessPromise {
  fileprivate func isBroken(by action: CatalogueAction) -> Bool {
    switch self {
    case .readsOnly:
      !action.levels.isDisjoint(with: [.write, .tagging, .permissionsManagement])
    case .deletesNothing:
      action.levels.contains(.write)
        && ["Delete", "BatchDelete", "Terminate", "Purge"].contains { action.name.hasPrefix($0) }
    }
  }
}
