internal import IAMPolicy

/// A principal is of a kind that AWS does not know.
enum InvalidPrincipalKey: LintRule {
  static let code = "INVALID_PRINCIPAL_KEY"
  static let findingType = FindingType.error
  static let rationale =
    "principals are of the kinds AWS, CanonicalUser, Federated and Service, in this "
    + "letter case"
  static let fix = "use one of the four kinds"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Principal":{"AWS":"*","Service":[],"Federated":7}"#), as: .resource),
    .passes(LintExample.statement(#""NotPrincipal":{"CanonicalUser":"a"}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":{"Amazon":"1"}"#)),
    .fails(LintExample.statement(#""Principal":{▸"aws":"1"}"#), "'aws'", as: .resource),
    .fails(
      LintExample.statement(#""NotPrincipal":{▸"User":[],▸"*":"*"}"#), "'User'", as: .roleTrust),
  ]

  private static let kinds = ["AWS", "CanonicalUser", "Federated", "Service"]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .resource else { return [] }
    return policy.issues { statement in
      statement.principalKinds.filter { !kinds.contains($0.name) }.map { kind in
        let meant = kinds.first { ASCIIFolding.areEqual($0, kind.name) }
        return LintIssue(
          "'\(kind.name)' is no kind of principal", fix: meant.map { "spell it '\($0)'" },
          at: kind.key)
      }
    }
  }
}
