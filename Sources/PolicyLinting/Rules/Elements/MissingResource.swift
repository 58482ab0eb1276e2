internal import IAMPolicy

/// A statement has neither `Resource` nor `NotResource`.
enum MissingResource: LintRule {
  static let code = "MISSING_RESOURCE"
  static let findingType = FindingType.error
  static let rationale = "all policies but those of repositories and role trust name resources"
  static let fix = "add a \"Resource\" or a \"NotResource\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":"*""#)),
    .passes(LintExample.statement(#""NotResource":[]"#), as: .serviceControl),
    .passes(LintExample.statement(#""Action":"sts:AssumeRole""#), as: .roleTrust),
    .passes(LintExample.statement(#""Action":["ecr:PutImage","ECR:Get*"]"#), as: .resource),
    .fails(#"{"Statement":[▸{"Action":"ecr:PutImage"}]}"#, "statement 1"),
    .fails(#"{"Statement":[▸{"Action":"sqs:SendMessage"}]}"#, "'Resource'", as: .resource),
    .fails(#"{"Statement":[▸{}]}"#, "statement 1", as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type != .roleTrust else { return [] }
    return policy.issues { statement in
      guard statement.elements("Resource", "NotResource").isEmpty,
        !(policy.type == .resource && isOfRepository(statement))
      else { return [] }
      let details = "statement \(statement.label) has neither 'Resource' nor 'NotResource'"
      return [LintIssue(details, at: statement.location)]
    }
  }

  /// The policy of an image repository speaks of that repository alone, and names none.
  private static func isOfRepository(_ statement: LintedStatement) -> Bool {
    !statement.actions.isEmpty
      && statement.actions.allSatisfy { FoldedText.lowercased($0.text).hasPrefix("ecr:") }
  }
}
