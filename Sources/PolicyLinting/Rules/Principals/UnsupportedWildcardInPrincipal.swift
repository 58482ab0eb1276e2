internal import IAMPolicy

/// A principal is a pattern.
enum UnsupportedWildcardInPrincipal: LintRule {
  static let code = "UNSUPPORTED_WILDCARD_IN_PRINCIPAL"
  static let findingType = FindingType.error
  static let rationale = "AWS takes no patterns for principals, only the one word * for everybody"
  static let fix = "name each principal, or use a condition on aws:PrincipalArn"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":{"AWS":["*","123456789012"]}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":"*""#), as: .roleTrust),
    .passes(LintExample.statement(#""Principal":{"AWS":"arn:aws:iam::1:role/*"}"#)),
    .passes(LintExample.statement(#""Principal":{"User":"a*"}"#), as: .resource),
    .fails(
      LintExample.statement(#""Principal":{"AWS":▸"arn:aws:iam::1:role/*"}"#), "'AWS'",
      as: .resource),
    .fails(
      LintExample.statement(#""Principal":{"AWS":["*",▸"12?"],"Service":▸"*"}"#), "'12?'",
      as: .roleTrust),
    .fails(
      LintExample.statement(#""NotPrincipal":{"Federated":▸"*","CanonicalUser":▸"a*"}"#), "'a*'",
      as: .resource),
  ]

  private static let kinds = ["AWS", "CanonicalUser", "Federated", "Service"]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .resource else { return [] }
    return policy.issues { statement in
      statement.principalKinds.filter { kinds.contains($0.name) }.flatMap { kind in
        kind.strings.filter { isPattern($0.text) && !(kind.name == "AWS" && $0.text == "*") }.map {
          LintIssue("'\($0.text)' is a pattern, and '\(kind.name)' takes none", at: $0.location)
        }
      }
    }
  }

  private static func isPattern(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "*" || $0 == "?" }
  }
}
