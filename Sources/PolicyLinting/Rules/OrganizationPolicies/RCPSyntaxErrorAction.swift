internal import IAMPolicy

/// A resource control policy names an action of a service it cannot speak of.
enum RCPSyntaxErrorAction: LintRule {
  static let code = "RCP_SYNTAX_ERROR_ACTION"
  static let findingType = FindingType.error
  static let rationale =
    "resource control policies work with some services only, which have to be "
    + "named"
  static let fix = "name actions of the services that support resource control policies"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Effect":"Deny","Action":["s3:*","SQS:Send*"]"#), as: .resourceControl
    ),
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"*","Resource":"*""#), as: .resourceControl),
    .passes(LintExample.statement(#""Action":"iam:*""#), as: .serviceControl),
    .passes(LintExample.statement(#""NotAction":"iam:*","Action":7"#), as: .resourceControl),
    .fails(
      LintExample.statement(#""Action":["s3:*",▸"iam:Get*"]"#), "'iam:Get*'", as: .resourceControl),
    .fails(
      LintExample.statement(#""Effect":"Deny","Action":▸"*""#), "names no service",
      as: .resourceControl),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type == .resourceControl else { return [] }
    return policy.issues { statement in
      guard !statement.allowsEverything, let element = statement["Action"] else { return [] }
      return element.strings.compactMap { action in
        let parts = action.text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let prefix = parts.first else {
          return LintIssue("the action '\(action.text)' names no service", at: action.location)
        }
        guard !RCPServices.prefixes.contains(ASCIIFolding.lowercased(prefix)) else { return nil }
        let details = "the service of '\(action.text)' is not in AWS's list of \(RCPServices.date)"
        return LintIssue(details, at: action.location)
      }
    }
  }
}
