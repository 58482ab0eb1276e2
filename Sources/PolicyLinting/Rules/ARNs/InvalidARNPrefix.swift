/// A resource is neither `*` nor an ARN.
enum InvalidARNPrefix: LintRule {
  static let code = "INVALID_ARN_PREFIX"
  static let findingType = FindingType.error
  static let rationale = "a resource that begins otherwise names nothing"
  static let fix = "begin it with 'arn:', or write '*'"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":["*","arn:aws:s3:::a"]"#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:*","Resource":["${aws:PrincipalTag/a}","a*n:aws:s3:::b"]"#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":"s3:*","Resource":▸"bucket""#), "'bucket'"),
    .fails(
      LintExample.statement(
        #""Effect":"Deny","Action":"s3:*","NotResource":[▸"ARN:aws:s3:::a",▸""]"#), "'ARN'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.resourceIssues { arn in
      let first = String(arn.fields[0])
      guard first != "arn", !ResourceARN.isOpen(first) else { return nil }
      return LintIssue("'\(first)' begins no ARN", at: arn.entry.location)
    }
  }
}
