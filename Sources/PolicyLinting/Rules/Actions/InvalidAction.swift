internal import ActionCatalogue
internal import IAMPolicy

/// An action is not in the catalogue, though its service is.
enum InvalidAction: LintRule {
  static let code = "INVALID_ACTION"
  static let findingType = FindingType.error
  static let rationale = "an action that AWS does not have allows nothing, however well it reads"
  static let fix = "look the name up in AWS's service authorization reference"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow","Action":["s3:GETOBJECT","s3:Get*","*"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":["nowhere:Get","s3*:Get","GetX"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"s3:Get\#u{200B}Object""#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":▸"s3:GetObjects""#), "'s3:GetObjects'"),
    .fails(
      LintExample.statement(#""Effect":"Deny","NotAction":["s3:GetObject",▸"s3:"]"#), "'s3:'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.actions.compactMap { issue(with: $0, in: policy.catalogue) }
    }
  }

  private static func issue(with entry: LintedText, in catalogue: Catalogue) -> LintIssue? {
    guard !entry.isUnpasteable, let (prefix, name) = ActionName.parts(of: entry.text),
      let service = catalogue.service(prefix), service.action(named: name) == nil,
      !WildcardText.isPattern(name)
    else { return nil }
    let near = NearestName.to(name, among: service.actions.map(\.name))
    return LintIssue(
      "'\(entry.text)' is not in the catalogue of \(catalogue.date)",
      fix: near.map { "did you mean '\(service.prefix):\($0)'?" }, at: entry.location)
  }
}
