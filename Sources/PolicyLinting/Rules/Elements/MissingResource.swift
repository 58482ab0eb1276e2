internal import IAMPolicy

/// A statement has neither `Resource` nor `NotResource`.
enum MissingResource: LintRule {
  static let code = "MISSING_RESOURCE"
  static let findingType = FindingType.error
  static let rationale = "nearly all policies have to say which resources they speak of"
  static let fix = "add a \"Resource\" or a \"NotResource\""
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":"*""#)),
    .passes(LintExample.statement(#""NotResource":[]"#), as: .serviceControl),
    .passes(LintExample.statement(#""Action":"sts:AssumeRole""#), as: .roleTrust),
    .passes(LintExample.statement(#""Action":["ecr:PutImage","ECR:Get*"]"#), as: .resource),
    .passes(LintExample.statement(#""Action":"elasticfilesystem:ClientMount""#), as: .resource),
    .fails(#"{"Statement":[▸{"Action":"ecr:PutImage"}]}"#, "statement 1"),
    .fails(#"{"Statement":[▸{"Action":"sqs:SendMessage"}]}"#, "'Resource'", as: .resource),
    .fails(#"{"Statement":[▸{}]}"#, "statement 1", as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type != .roleTrust else { return [] }
    return policy.issues { statement in
      guard statement.elements("Resource", "NotResource").isEmpty,
        !(policy.type == .resource && speaksOfItsOwner(statement))
      else { return [] }
      let details = "statement \(statement.label) has neither 'Resource' nor 'NotResource'"
      return [LintIssue(details, at: statement.location)]
    }
  }

  /// Policies of image repositories and file systems speak of what they belong to.
  private static let silentServices: Set<Substring> = ["ecr", "elasticfilesystem"]

  private static func speaksOfItsOwner(_ statement: LintedStatement) -> Bool {
    !statement.actions.isEmpty
      && statement.actions.allSatisfy { action in
        silentServices.contains(ASCIIFolding.lowercased(action.text).prefix { $0 != ":" })
      }
  }
}
