extension CatalogueService {
  /// Tells whether requests for an action of this service may have a condition key, as a policy
  /// writes it: one of the action's own, or one of the resource types it works on.
  package func hasKey(_ name: String, for action: CatalogueAction) -> Bool {
    let keys =
      action.conditionKeys
      + action.resourceTypes.flatMap { resourceType(named: $0.name)?.conditionKeys ?? [] }
    return ConditionKeyTable(keys.map { ConditionKey($0, .string) }).key(named: name) != nil
  }
}
