extension RuleRegistry {
  /// Notes for whoever reviews a policy; none of them blocks unless that is asked for.
  static let review: [any LintRule.Type] = [
    RestrictAccessToServicePrincipal.self, ActionCouldBeScoped.self, MissingDependentAction.self,
    PassRoleTargetWithoutAction.self, PrivilegeEscalation.self, DeprecatedAction.self,
  ]
}
