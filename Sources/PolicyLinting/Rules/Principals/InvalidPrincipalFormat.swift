internal import IAMPolicy

/// A principal is a bare text other than `*`.
enum InvalidPrincipalFormat: LintRule {
  static let code = "INVALID_PRINCIPAL_FORMAT"
  static let findingType = FindingType.error
  static let rationale = "without its kind AWS cannot tell what a principal is"
  static let fix = "write the principal with its kind, such as {\"AWS\": \"123456789012\"}"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Principal":"*","NotPrincipal":{"AWS":"1"}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":["123456789012"]"#), as: .roleTrust),
    .passes(LintExample.statement(#""Principal":"123456789012""#)),
    .passes(LintExample.statement(#""Principal":"123456789012""#), as: .resourceControl),
    .fails(LintExample.statement(#""Principal":▸"123456789012""#), "'123456789012'", as: .resource),
    .fails(LintExample.statement(#""NotPrincipal":▸"""#), "''", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .resource else { return [] }
    return policy.issues { statement in
      statement.elements("Principal", "NotPrincipal").compactMap { element in
        guard let text = element.node.stringText, text != "*" else { return nil }
        return LintIssue("the principal '\(text)' has no kind", at: element.location)
      }
    }
  }
}
