/// Codes of AWS's reference that no rule has any more, and why.
extension RuleRegistry {
  /// A check that says something which is no longer so.
  package struct ObsoleteCode: Sendable {
    package let code: String
    /// One clause, in lower case.
    package let reason: String
  }

  /// Since 19 September 2025 service control policies take the whole policy language.
  ///
  /// Source: <https://aws.amazon.com/blogs/security/unlock-new-possibilities-aws-organizations-service-control-policy-now-supports-full-iam-language>
  package static let obsolete: [ObsoleteCode] = [
    ObsoleteCode(
      code: "SCP_SYNTAX_ERROR_ACTION_WILDCARD",
      reason: "service control policies take wildcards anywhere in an action"),
    ObsoleteCode(
      code: "SCP_SYNTAX_ERROR_ALLOW_CONDITION",
      reason: "service control policies take conditions in statements that allow"),
    ObsoleteCode(
      code: "SCP_SYNTAX_ERROR_ALLOW_NOTACTION",
      reason: "service control policies take NotAction in statements that allow"),
    ObsoleteCode(
      code: "SCP_SYNTAX_ERROR_ALLOW_RESOURCE",
      reason: "service control policies take resources in statements that allow"),
    ObsoleteCode(
      code: "SCP_SYNTAX_ERROR_NOTRESOURCE", reason: "service control policies take NotResource"),
    ObsoleteCode(
      code: "UNSUPPORTED_SYMBOL_IN_VARIABLE",
      reason: "the reference of 2026 no longer has the check"),
  ]
}
