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
      trust(#"{"Federated":▸"cognito-identity.amazonaws.com"}"#, #""sts:AssumeRole""#), "cognito",
      as: .roleTrust),
    .fails(
      trust(
        #"{"Federated":[▸"arn:aws:iam::1:saml-provider/a"]}"#,
        #"["sts:TagSession","sts:AssumeRoleWithWebIdentity"]"#), "Identity'", as: .roleTrust),
    .fails(
      trust(#"{"AWS":▸"1","Service":"ec2.amazonaws.com"}"#, #"["sts:AssumeRoleWithSAML"]"#),
      "'1' and 'ec2.amazonaws.com'", as: .roleTrust),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":▸"sts:AssumeRoleWithSAML","Principal":{"AWS":"1"}"#),
      "'1' cannot", as: .roleTrust),
  ]

  private static func trust(_ principal: String, _ action: String) -> String {
    LintExample.statement(#""Effect":"Allow","Principal":\#(principal),"Action":\#(action)"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      let ways = (statement["Principal"]?.members ?? []).flatMap { Self.ways(of: $0) }
      let possible = Set(ways.compactMap { $0.action.map(ASCIIFolding.lowercased) })
      guard statement.effect == .allow, !ways.isEmpty, ways.allSatisfy({ $0.action != nil })
      else { return [] }
      return (statement["Action"]?.strings ?? []).filter { action in
        let folded = ASCIIFolding.lowercased(action.text)
        return all.contains(folded) && !possible.contains(folded)
      }
      .map { issue($0, ways.map(\.principal)) }
    }
  }

  private static let all = Set(
    [RoleTrust.assumeRole, RoleTrust.withSAML, RoleTrust.withWebIdentity]
      .map { ASCIIFolding.lowercased($0) })

  private static func issue(_ action: LintedText, _ principals: [LintedText]) -> LintIssue {
    let names = principals.map { "'\($0.text)'" }.joined(separator: " and ")
    let locations = (principals + [action]).map(\.location).sorted {
      $0.span.start.offset < $1.span.start.offset
    }
    return LintIssue("\(names) cannot take a role by '\(action.text)'", at: locations)
  }

  /// Each principal of a kind with the action by which it takes a role; nil where that is unknown.
  private static func ways(
    of kind: LintedElement
  ) -> [(principal: LintedText, action: String?)] {
    kind.strings.map { principal in
      guard kind.name == "Federated" else {
        return (principal, principal.text == "*" ? nil : RoleTrust.assumeRole)
      }
      switch TrustedProvider(principal.text) {
      case .saml: return (principal, RoleTrust.withSAML)
      case .openID: return (principal, RoleTrust.withWebIdentity)
      case nil: return (principal, nil)
      }
    }
  }
}
