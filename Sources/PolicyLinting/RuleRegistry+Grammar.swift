/// The rules about how a policy is put together, whatever it allows.
extension RuleRegistry {
  static let grammar: [any LintRule.Type] = policyElements

  private static let policyElements: [any LintRule.Type] = [
    DataTypeMismatch.self, InvalidEffect.self, InvalidPolicyElement.self, InvalidVersion.self,
    MissingAction.self, MissingEffect.self, MissingPrincipal.self, MissingResource.self,
    MissingStatement.self,
  ]
}
