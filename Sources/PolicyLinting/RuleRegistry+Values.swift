extension RuleRegistry {
  /// Whether values of conditions are of the type their operator compares, and can ever match.
  static let values: [any LintRule.Type] = [
    TypeMismatchBoolean.self, TypeMismatchNumber.self, TypeMismatchDate.self,
    TypeMismatchIPRange.self, TypeMismatchString.self, InvalidDateValue.self, PrivateIPAddress.self,
    PrivateNotIPAddress.self, PrivateIPAddressSubset.self, PrivateNotIPAddressSubset.self,
    ImproveIPRange.self, RedundantConditionValueNum.self, InvalidVPCFormat.self,
    InvalidVPCEFormat.self, InvalidRegion.self, InvalidKMSKeyValue.self,
  ]

  /// Whether resources are named as AWS names them.
  static let arns: [any LintRule.Type] = [
    InvalidARNPrefix.self, MissingARNField.self, InvalidPartition.self, InvalidARNRegion.self,
    InvalidARNAccount.self, InvalidARNServiceCase.self, InvalidService.self,
    ARNRegionNotAllowed.self, ARNAccountNotAllowed.self, MissingARNRegion.self,
    MissingARNAccount.self, InvalidARNResource.self,
  ]
}
