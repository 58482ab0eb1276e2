/// Codes of AWS's reference that no rule has, and why.
extension RuleRegistry {
  /// A check that is not made here.
  package struct UndecidedCode: Sendable {
    package let code: String
    /// One clause, in lower case.
    package let reason: String
  }

  package static let undecided: [UndecidedCode] =
    undecidedPairs + [
      UndecidedCode(
        code: "INVALID_ARN_RESOURCE",
        reason: "the catalogue does not hold every form that AWS takes for a resource"),
      UndecidedCode(
        code: "UNSUPPORTED_RESOURCE_ARN_IN_POLICY",
        reason: "which resource the policy is attached to is not in the policy"),
      UndecidedCode(
        code: "UNSUPPORTED_ACTION_IN_POLICY",
        reason: "the catalogue does not say which actions a policy of a type may hold"),
    ]

  /// Checks on which keys, actions and principals go together.
  private static let undecidedPairs: [UndecidedCode] = [
    "UNSUPPORTED_GLOBAL_CONDITION_KEY",
    "UNSUPPORTED_ACTION_FOR_CONDITION_KEY", "MISSING_ACTION_FOR_CONDITION_KEY",
    "IRRELEVANT_CONDITION_KEY_IN_POLICY", "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
    "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL",
    "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
    "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
  ].map {
    UndecidedCode(
      code: $0,
      reason: "how AWS decides it is not known here, and a wrong finding is worse than none")
  }
}
