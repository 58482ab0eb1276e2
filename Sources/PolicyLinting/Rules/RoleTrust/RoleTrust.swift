internal import IAMPolicy

/// What the rules about role trust policies ask of a statement.
enum RoleTrust {
  static let assumeRole = "sts:AssumeRole"
  static let withSAML = "sts:AssumeRoleWithSAML"
  static let withWebIdentity = "sts:AssumeRoleWithWebIdentity"

  /// What a rule finds in the statements of a role trust policy; nothing in other policies.
  static func issues(
    in policy: LintedPolicy, _ find: (LintedStatement) -> [LintIssue]
  ) -> [LintIssue] {
    policy.type == .roleTrust ? policy.issues(find) : []
  }

  /// The values of a kind of principal in `Principal`.
  static func principals(_ kind: String, of statement: LintedStatement) -> [LintedText] {
    (statement["Principal"]?.members ?? []).filter { $0.name == kind }.flatMap(\.strings)
  }

  /// True when one of its actions matches this one; never with `NotAction`.
  static func allows(_ action: String, in statement: LintedStatement) -> Bool {
    statement.effect == .allow
      && (statement["Action"]?.strings ?? []).contains {
        WildcardText.matches($0.text, action)
      }
  }

  /// The OpenID Connect providers whose users a statement lets in.
  static func openIDProviders(
    of statement: LintedStatement
  ) -> [(name: String, location: LintLocation)] {
    guard allows(withWebIdentity, in: statement) else { return [] }
    return principals("Federated", of: statement).compactMap { text in
      guard case .openID(let name)? = TrustedProvider(text.text) else { return nil }
      return (name, text.location)
    }
  }
}
