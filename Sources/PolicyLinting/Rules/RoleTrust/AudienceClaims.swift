/// The condition keys that hold the audience of a web identity token.
enum AudienceClaims {
  /// Providers whose tokens have one audience.
  private static let singleValued: Set = [
    "accounts.google.com:aud", "cognito-identity.amazonaws.com:aud",
    "token.actions.githubusercontent.com:aud",
  ]

  static func isAudience(_ condition: LintedCondition) -> Bool {
    condition.foldedKey.hasSuffix(":aud") && condition.foldedKey != "saml:aud"
  }

  /// True for a key that is known to have one value.
  static func isSingleValued(_ condition: LintedCondition) -> Bool {
    singleValued.contains(condition.foldedKey)
  }
}
