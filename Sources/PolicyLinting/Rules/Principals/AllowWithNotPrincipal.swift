internal import IAMPolicy

/// A statement allows everybody but those it names.
enum AllowWithNotPrincipal: LintRule {
  static let code = "ALLOW_WITH_NOT_PRINCIPAL"
  static let findingType = FindingType.securityWarning
  static let rationale = "everybody who is not named is allowed, anonymous callers among them"
  static let fix = "name those who are meant in \"Principal\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Deny","NotPrincipal":{"AWS":"1"}"#), as: .resource),
    .passes(LintExample.statement(#""Effect":"Allow","Principal":"*""#), as: .resource),
    .passes(LintExample.statement(#""Effect":"Allow","NotPrincipal":"*""#), as: .roleTrust),
    .passes(LintExample.statement(#""Effect":"Allow","NotPrincipal":"*""#)),
    .passes(LintExample.statement(#""Effect":"allow","NotPrincipal":{"AWS":"1"}"#), as: .resource),
    .fails(
      LintExample.statement(#""Effect":▸"Allow","NotPrincipal":{}"#), "'NotPrincipal'",
      as: .resource),
    .fails(
      LintExample.statement(#"▸"NotPrincipal":"*","Effect":"Allow""#), "statement 1", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resource else { return [] }
    return policy.issues { statement in
      guard statement.effect == .allow, let effect = statement["Effect"],
        let principal = statement["NotPrincipal"]
      else { return [] }
      let locations = [effect.location, principal.key].sorted {
        $0.span.start.offset < $1.span.start.offset
      }
      return [
        LintIssue(
          "'NotPrincipal' in statement \(statement.label) allows everybody else", at: locations)
      ]
    }
  }
}
