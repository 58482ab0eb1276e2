extension PolicyType {
  /// Why parts of a policy of this type would not act as the whole; nil when they do.
  ///
  /// All managed policies of an identity count together, and so do all service or resource control
  /// policies of one target: at each level of an organization an action must be allowed by one of
  /// those attached there, and is denied when any denies it. The parts must therefore all be
  /// attached to the same targets. A permissions boundary, a session policy and the policy of a
  /// resource or role exist once. The inline policies of an identity share one quota.
  ///
  /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
  var splitRefusal: PolicySplitRefusal? {
    switch self {
    case .managed, .serviceControl, .resourceControl: nil
    case .inlineUser, .inlineRole, .inlineGroup: .quotaIsOnTheSum(self)
    case .permissionsBoundary, .session, .resource, .roleTrust: .onlyOneMayBeAttached(self)
    }
  }
}
