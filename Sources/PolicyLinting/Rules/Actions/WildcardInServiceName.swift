/// The service of an action is given by a pattern.
enum WildcardInServiceName: LintRule {
  static let code = "WILDCARD_IN_SERVICE_NAME"
  static let findingType = FindingType.suggestion
  static let rationale = "a wildcard before the colon takes in services that nobody had in mind"
  static let fix = "name each service"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow","Action":["s3:*","*"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"*:*""#)),
    .fails(LintExample.statement(#""Effect":"Allow","Action":["s3:*",▸"iam*:Get*"]"#), "'iam*'"),
    .fails(LintExample.statement(#""Effect":"Deny","NotAction":▸"s?:GetObject""#), "'s?'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.actions.compactMap { entry in
        guard let prefix = ActionName.parts(of: entry.text)?.prefix, entry.text != "*:*",
          WildcardText.isPattern(prefix)
        else { return nil }
        return LintIssue(
          "the service '\(prefix)' of '\(entry.text)' is a pattern", at: entry.location)
      }
    }
  }
}
