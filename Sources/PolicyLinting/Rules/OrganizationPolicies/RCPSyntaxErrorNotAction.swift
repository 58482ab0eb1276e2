internal import IAMPolicy

/// A resource control policy has `NotAction`.
enum RCPSyntaxErrorNotAction: LintRule {
  static let code = "RCP_SYNTAX_ERROR_NOTACTION"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses NotAction in resource control policies"
  static let fix = "list the actions in \"Action\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Action":"s3:*""#), as: .resourceControl),
    .passes(LintExample.statement(#""NotAction":"s3:*""#), as: .serviceControl),
    .fails(LintExample.statement(#"▸"NotAction":"s3:*""#), "'NotAction'", as: .resourceControl),
    .fails(
      LintExample.statement(#""Effect":"Deny",▸"NotAction":[]"#), "'NotAction'",
      as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resourceControl else { return [] }
    return policy.issues { statement in
      statement.elements("NotAction").map {
        LintIssue("a resource control policy has no 'NotAction'", at: $0.key)
      }
    }
  }
}
