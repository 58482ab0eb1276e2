internal import IAMPolicy

/// A resource control policy allows less than everything.
enum RCPSyntaxErrorAllow: LintRule {
  static let code = "RCP_SYNTAX_ERROR_ALLOW"
  static let findingType = FindingType.error
  static let rationale =
    "a resource control policy only denies; the one that allows is RCPFullAWSAccess, "
    + "and it allows everything"
  static let fix = "write \"Effect\": \"Deny\" and turn the condition round"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Deny","Action":"s3:*""#), as: .resourceControl),
    .passes(
      LintExample.statement(#""Effect":"Allow","Principal":"*","Action":"*","Resource":["*"]"#),
      as: .resourceControl),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"s3:*""#), as: .serviceControl),
    .fails(
      LintExample.statement(#""Effect":▸"Allow","Principal":"*","Action":"s3:*","Resource":"*""#),
      "only denies", as: .resourceControl),
    .fails(
      LintExample.statement(#""Effect":▸"Allow","Action":"*","Resource":"*","Condition":{}"#),
      "statement 1", as: .resourceControl),
    .fails(
      LintExample.statement(#""Effect":▸"Allow","NotAction":"*","Resource":"*""#), "statement 1",
      as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resourceControl else { return [] }
    return policy.issues { statement in
      guard statement.effect == .allow, !statement.allowsEverything,
        let effect = statement["Effect"]
      else { return [] }
      let details = "a resource control policy only denies, and statement \(statement.label) allows"
      return [LintIssue(details, at: effect.location)]
    }
  }
}
