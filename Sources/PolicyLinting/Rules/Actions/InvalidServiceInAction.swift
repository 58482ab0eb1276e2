internal import ActionCatalogue
internal import IAMPolicy

/// The service of an action is not in the catalogue.
enum InvalidServiceInAction: LintRule {
  static let code = "INVALID_SERVICE_IN_ACTION"
  static let findingType = FindingType.error
  static let rationale = "a prefix that is no service's matches no request"
  static let fix = "look the prefix up in AWS's service authorization reference"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow","Action":["S3:GetObject","*","*:*","s*:X"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":7"#)),
    .fails(LintExample.statement(#""Effect":"Allow","Action":▸"s4:GetObject""#), "'s4'"),
    .fails(LintExample.statement(#""Effect":"Allow","Action":[▸"GetObject",▸":Get",▸""]"#), "''"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.actions.compactMap { issue(with: $0, in: policy.catalogue) }
    }
  }

  private static func issue(with entry: LintedText, in catalogue: Catalogue) -> LintIssue? {
    guard !entry.isUnpasteable else { return nil }
    let prefix = ActionName.parts(of: entry.text)?.prefix
    if prefix == nil, entry.text == "*" { return nil }
    guard let prefix else {
      return LintIssue(
        "'\(entry.text)' names no service", fix: "write it as 'service:Name'", at: entry.location)
    }
    guard !WildcardText.isPattern(prefix), catalogue.service(prefix) == nil else { return nil }
    let near = NearestName.to(prefix, among: catalogue.services)
    return LintIssue(
      "the service '\(prefix)' of '\(entry.text)' is not in the catalogue of \(catalogue.date)",
      fix: near.map { "did you mean '\($0)'?" }, at: entry.location)
  }
}
