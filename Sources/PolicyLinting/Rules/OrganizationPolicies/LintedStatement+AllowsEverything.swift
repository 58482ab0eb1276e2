internal import IAMPolicy

extension LintedStatement {
  /// True for what the policy `RCPFullAWSAccess` says: all actions on all resources, no conditions.
  var allowsEverything: Bool {
    effect == .allow && self["Action"]?.strings.map(\.text) == ["*"]
      && self["Resource"]?.strings.map(\.text) == ["*"] && self["Condition"] == nil
  }
}
