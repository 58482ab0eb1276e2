internal import IAMPolicy

/// A resource is listed that another entry of the same list matches.
enum RedundantResource: LintRule {
  static let code = "REDUNDANT_RESOURCE"
  static let findingType = FindingType.suggestion
  static let rationale = "a resource said twice takes room in the quota and adds nothing"
  static let fix = "remove the entries that the widest one matches"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Effect":"Allow","Resource":["arn:aws:s3:::a","arn:aws:s3:::a/*"]"#)),
    .passes(
      LintExample.statement(#""Effect":"Allow","Resource":["arn:aws:s3:::A","arn:aws:s3:::a"]"#)),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Resource":[▸"arn:aws:s3:::a*/*","arn:aws:s3:::a*"]"#),
      "'arn:aws:s3:::a*'"),
    .fails(
      LintExample.statement(#""Effect":"Deny","NotResource":[▸"x","arn:aws:s3:::a","*"]"#),
      "2 more entries"
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    let variables = policy.version == .v2012
    return policy.issues { statement in
      let texts = statement.resources
      return RedundantEntries.groups(ofResources: texts.map(\.text), variables: variables)
        .map { $0.issue(among: texts) }
    }
  }
}
