internal import ActionCatalogue
internal import IAMPolicy

/// The service of an ARN is not in the catalogue.
enum InvalidService: LintRule {
  static let code = "INVALID_SERVICE"
  static let findingType = FindingType.error
  static let rationale = "an ARN of no service names nothing"
  static let fix = "look the service up in AWS's service authorization reference"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::a","arn:aws:*:*:*:b"]"#)),
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:S3:::a""#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:▸s4:::a""#),
      "'s4'"),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":["*","arn:aws:▸:::a"]"#),
      "catalogue"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    let catalogue = policy.catalogue
    return policy.resourceIssues { arn in
      let service = ASCIIFolding.lowercased(arn.service)
      guard arn.isWhole, !ResourceARN.isOpen(service), !catalogue.hasARNService(service) else {
        return nil
      }
      let near = NearestName.to(service, among: catalogue.services)
      return LintIssue(
        "the service '\(arn.service)' is not in the catalogue of \(catalogue.date)",
        fix: near.map { "did you mean '\($0)'?" }, at: arn.location(of: 2))
    }
  }
}
