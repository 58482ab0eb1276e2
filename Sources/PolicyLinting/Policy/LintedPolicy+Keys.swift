internal import ActionCatalogue
internal import IAMPolicy

extension LintedPolicy {
  /// What is known of a condition key that a statement writes: a global one, or one of the service
  /// its prefix names, or of the services of the statement's actions.
  func conditionKey(_ name: String, in statement: LintedStatement) -> ConditionKey? {
    if let key = GlobalConditionKeys.key(named: name) { return key }
    let prefix = ActionName.parts(of: name)?.prefix
    if let prefix, let key = catalogue.service(prefix)?.conditionKey(named: name) { return key }
    for service in services(of: statement) {
      if let key = service.conditionKey(named: name) { return key }
    }
    return nil
  }

  /// The services that the actions of a statement name, each once.
  func services(of statement: LintedStatement) -> [CatalogueService] {
    var seen: Set<String> = []
    return statement.actions.compactMap { action in
      guard let prefix = ActionName.parts(of: action.text)?.prefix,
        seen.insert(ASCIIFolding.lowercased(prefix)).inserted
      else { return nil }
      return catalogue.service(prefix)
    }
  }

  /// What a rule finds in the conditions, each with its statement.
  func conditionIssues(
    _ find: (LintedCondition, LintedStatement) -> [LintIssue]
  ) -> [LintIssue] {
    issues { statement in statement.conditions.flatMap { find($0, statement) } }
  }
}
