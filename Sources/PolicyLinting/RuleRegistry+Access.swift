extension RuleRegistry {
  /// Who may pass roles on and have them created.
  static let roles: [any LintRule.Type] = [
    PassRoleWithStarInResource.self,
    PassRoleWithStarInActionAndResource.self,
    PassRoleWithStarInResourceAndNotAction.self,
    PassRoleWithNotResource.self,
    PassRoleWithStarInActionAndNotResource.self,
    PassRoleWithNotActionAndNotResource.self,
    CreateServiceLinkedRoleWithStarInResource.self,
    CreateServiceLinkedRoleWithStarInActionAndResource.self,
    CreateServiceLinkedRoleWithStarInResourceAndNotAction.self,
    CreateServiceLinkedRoleWithNotResource.self,
    CreateServiceLinkedRoleWithStarInActionAndNotResource.self,
    CreateServiceLinkedRoleWithNotActionAndNotResource.self,
  ]

  /// What is said twice, and how long the policy is.
  static let economy: [any LintRule.Type] = [
    RedundantAction.self, RedundantResource.self, RedundantStatement.self,
    PolicySizeExceedsIdentityPolicyQuota.self, PolicySizeExceedsResourcePolicyQuota.self,
    PolicySizeExceedsRoleTrustPolicyQuota.self, PolicySizeExceedsSCPQuota.self,
    PolicySizeExceedsRCPQuota.self, PolicySizeExceedsParameterQuota.self,
  ]

  /// What actions there are.
  static let actions: [any LintRule.Type] = [
    InvalidAction.self, InvalidServiceInAction.self, WildcardInServiceName.self,
  ]
}
