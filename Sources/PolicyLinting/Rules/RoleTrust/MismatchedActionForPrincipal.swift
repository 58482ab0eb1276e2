internal import IAMPolicy

/// None of the principals of a statement can take the role by the action.
enum MismatchedActionForPrincipal: LintRule {
  static let code = "MISMATCHED_ACTION_FOR_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale =
    "users of a SAML provider, users of an OpenID Connect provider and all others "
    + "take a role by an action of their own"
  static let fix =
    "use sts:AssumeRoleWithSAML for SAML, sts:AssumeRoleWithWebIdentity for OpenID "
    + "Connect, and sts:AssumeRole for others"
  static let examples: [LintExample] = [
    .passes(
      trust(
        #"{"AWS":"1","Federated":"accounts.google.com"}"#,
        #"["sts:AssumeRole","STS:assumerolewithwebidentity"]"#), as: .roleTrust),
    .passes(
      trust(
        #"{"Federated":"arn:aws:iam::1:saml-provider/a"}"#,
        #"["sts:AssumeRoleWithSAML","sts:TagSession"]"#), as: .roleTrust),
    .passes(trust(#"{"Service":"ec2.amazonaws.com"}"#, #""sts:*""#), as: .roleTrust),
    .passes(trust(#"{"Federated":"nobody"}"#, #""sts:AssumeRole""#), as: .roleTrust),
    .passes(trust(#""*""#, #""sts:AssumeRoleWithSAML""#), as: .roleTrust),
    .passes(trust(#"{"AWS":"1"}"#, #""sts:AssumeRoleWithSAML""#), as: .resource),
    .fails(
      trust(#"{"Federated":"cognito-identity.amazonaws.com"}"#, #"▸"sts:AssumeRole""#), "cognito",
      as: .roleTrust),
    .fails(
      trust(
        #"{"Federated":["arn:aws:iam::1:saml-provider/a"]}"#,
        #"["sts:TagSession",▸"sts:AssumeRoleWithWebIdentity"]"#), "Identity'", as: .roleTrust),
    .fails(
      trust(#"{"AWS":"1","Service":"ec2.amazonaws.com"}"#, #"[▸"sts:AssumeRoleWithSAML"]"#), "'1'",
      as: .roleTrust),
  ]

  private static func trust(_ principal: String, _ action: String) -> String {
    LintExample.statement(#""Effect":"Allow","Principal":\#(principal),"Action":\#(action)"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      let known = actionsByPrincipal(of: statement)
      guard statement.effect == .allow, let first = known.first,
        !known.contains(where: { $0.1.isEmpty })
      else { return [] }
      let possible = Set(known.map { FoldedText.lowercased($0.1) })
      return (statement["Action"]?.strings ?? []).filter { action in
        let folded = FoldedText.lowercased(action.text)
        return all.contains(folded) && !possible.contains(folded)
      }
      .map {
        LintIssue("'\(first.0)' cannot take a role by '\($0.text)'", at: $0.location)
      }
    }
  }

  private static let all = Set(
    [RoleTrust.assumeRole, RoleTrust.withSAML, RoleTrust.withWebIdentity]
      .map { FoldedText.lowercased($0) })

  /// Each principal with the action by which it takes a role; an empty action where that is unknown.
  private static func actionsByPrincipal(of statement: LintedStatement) -> [(String, String)] {
    (statement["Principal"]?.members ?? []).flatMap { kind in
      kind.strings.map { principal in
        guard kind.name == "Federated" else {
          return (principal.text, principal.text == "*" ? "" : RoleTrust.assumeRole)
        }
        switch TrustedProvider(principal.text) {
        case .saml: return (principal.text, RoleTrust.withSAML)
        case .openID: return (principal.text, RoleTrust.withWebIdentity)
        case nil: return (principal.text, "")
        }
      }
    }
  }
}
