extension RuleRegistry {
  /// Which keys conditions ask about, and how.
  static let conditionKeys: [any LintRule.Type] = [
    InvalidGlobalConditionKey.self, UnsupportedGlobalConditionKey.self,
    DeprecatedGlobalConditionKey.self, InvalidServiceConditionKey.self,
    UnsupportedActionForConditionKey.self, MissingActionForConditionKey.self,
    UseConditionKeyOnlyWithSupportedServices.self, UntrustworthyConditionKey.self,
    MissingTagKeyInCondition.self, MissingQualifier.self, MissingPairedConditionKeys.self,
    TypeMismatch.self, AllowWithUnsupportedTagConditionKeyForService.self,
    AllowNotActionWithUnsupportedTagConditionKeyForService.self,
    DenyWithUnsupportedTagConditionKeyForService.self,
    DenyNotActionWithUnsupportedTagConditionKeyForService.self,
    DynamoDBAttributesWithoutSelect.self, S3PrefixInNegativeContext.self,
    StringLikeOperatorWithARNConditionKeys.self,
  ]

  /// What the values of conditions leave open.
  static let wildcards: [any LintRule.Type] = [
    WildcardUsageTooPermissive.self, VariableUsageTooPermissive.self,
    EquivalentToNullFalse.self, EquivalentToNullTrue.self,
    RedundantKeyDueToWildcardInCondition.self, RedundantStatementDueToWildcardInCondition.self,
  ]

  /// What the policy of a resource can speak of.
  static let resourcePolicies: [any LintRule.Type] = [
    UnsupportedActionInPolicy.self, UnsupportedResourceARNInPolicy.self,
    UnsupportedConditionKeyForServicePrincipal.self,
    RecommendedConditionKeyForServicePrincipal.self, IrrelevantConditionKeyInPolicy.self,
  ]
}
