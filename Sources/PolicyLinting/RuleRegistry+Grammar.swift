/// The rules about how a policy is put together, whatever it allows.
extension RuleRegistry {
  static let grammar: [any LintRule.Type] =
    policyElements + sids + empty + variables + operators + principals + organizationPolicies
    + roleTrust

  private static let policyElements: [any LintRule.Type] = [
    DataTypeMismatch.self, InvalidEffect.self, InvalidPolicyElement.self, InvalidVersion.self,
    MissingAction.self, MissingEffect.self, MissingPrincipal.self, MissingResource.self,
    MissingStatement.self, UnsupportedElementCombination.self,
  ]

  private static let sids: [any LintRule.Type] = [
    UniqueSidsRequired.self, UniqueSidsRecommended.self, UnsupportedSid.self, EmptySidValue.self,
  ]

  private static let empty: [any LintRule.Type] = [
    EmptyArrayAction.self, EmptyArrayResource.self, EmptyArrayPrincipal.self,
    EmptyObjectPrincipal.self, EmptyObjectCondition.self, EmptyArrayCondition.self,
    EmptyArrayConditionForAllValues.self, EmptyArrayConditionForAnyValue.self,
    EmptyArrayConditionIfExists.self,
  ]

  private static let variables: [any LintRule.Type] = [
    EmptyVariable.self, MissingBraceInVariable.self, MissingQuoteInVariable.self,
    UnsupportedSpaceInVariable.self, VariableUnsupportedInElement.self,
    VariableUnsupportedInVersion.self, InvalidVariableForOperator.self,
  ]

  private static let operators: [any LintRule.Type] = [
    InvalidConditionOperator.self, NullWithIfExists.self, NullWithQualifier.self,
    InvalidConditionKeyFormat.self, InvalidConditionMultipleBoolean.self,
    InvalidConditionDataType.self, WildcardWithoutLikeOperator.self,
    ForAllValuesWithSingleValuedKey.self, DuplicateKeysWithDifferentCase.self,
  ]

  private static let principals: [any LintRule.Type] = [
    AllowWithNotPrincipal.self, UnsupportedPrincipal.self, InvalidPrincipalKey.self,
    InvalidPrincipalFormat.self, InvalidRoleReference.self, InvalidUserReference.self,
    UnsupportedWildcardInPrincipal.self,
    InvalidServicePrincipalFormat.self, FederatedPrincipalNotSupported.self,
  ]

  private static let organizationPolicies: [any LintRule.Type] = [
    SCPSyntaxErrorPrincipal.self, RCPSyntaxErrorPrincipal.self, RCPSyntaxErrorAllow.self,
    RCPSyntaxErrorNotAction.self, RCPSyntaxErrorAction.self,
    RCPMissingRelatedPrincipalConditionKey.self, RCPMissingRelatedServicePrincipalConditionKey.self,
    RCPMissingServiceConditionKeyNullCheck.self,
  ]

  private static let roleTrust: [any LintRule.Type] = [
    RoleTrustPolicySyntaxErrorNotPrincipal.self, RoleTrustPolicySyntaxErrorResource.self,
    RoleTrustPolicyUnsupportedWildcardInPrincipal.self,
    InvalidFederatedPrincipalSyntaxInRoleTrustPolicy.self, MismatchedActionForPrincipal.self,
    MissingActionForRolesAnywhereTrustPolicy.self, RedundantPrincipalInRoleTrustPolicy.self,
    ConfirmAudienceClaimType.self, ForAnyValueWithAudienceClaimType.self,
    MissingConditionKeyForOIDCPrincipal.self, MissingGitHubRepoConditionKey.self,
    SpecificGitHubRepoAndBranchRecommended.self,
  ]
}
