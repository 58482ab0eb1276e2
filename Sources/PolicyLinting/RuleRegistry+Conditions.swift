extension RuleRegistry {
  /// Which keys conditions ask about, and how.
  static let conditionKeys: [any LintRule.Type] = [
    InvalidGlobalConditionKey.self, DeprecatedGlobalConditionKey.self,
    InvalidServiceConditionKey.self, MissingTagKeyInCondition.self, MissingQualifier.self,
    MissingPairedConditionKeys.self,
    TypeMismatch.self, AllowWithUnsupportedTagConditionKeyForService.self,
    DenyWithUnsupportedTagConditionKeyForService.self,
    EquivalentToNullFalse.self, StringLikeOperatorWithARNConditionKeys.self,
  ]
}
