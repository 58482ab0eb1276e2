internal import IAMPolicy

/// An action is listed that another entry of the same list matches.
enum RedundantAction: LintRule {
  static let code = "REDUNDANT_ACTION"
  static let findingType = FindingType.suggestion
  static let rationale = "an action said twice takes room in the quota and adds nothing"
  static let fix = "remove the entries that the widest one matches"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow","Action":["s3:Get*","s3:Put*"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":"s3:Get*","NotResource":"*""#)),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":[▸"s3:GetObject","S3:getobject"]"#),
      "'s3:GetObject'"),
    .fails(
      LintExample.statement(#""Effect":"Allow","Action":["a:B",▸"s3:GetObject","s3:Get*"]"#),
      "'s3:Get*' matches"),
    .fails(
      LintExample.statement(#""Effect":"Deny","NotAction":[▸"s3:*","s3:Get*","s3:GetObject"]"#),
      "2 more entries"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      let texts = statement.actions
      return RedundantEntries.groups(ofActions: texts.map(\.text)).map { $0.issue(among: texts) }
    }
  }
}

extension RedundantEntries {
  /// The group as one issue, at all of its entries.
  func issue(among texts: [LintedText]) -> LintIssue {
    let count = covered.count
    let others = count == 1 ? "another entry" : "\(count) more entries"
    return LintIssue(
      "'\(texts[covering].text)' matches all that \(others) of its list "
        + (count == 1 ? "does" : "do"),
      fix: "remove '\(texts[covered[count - 1]].text)'"
        + (count == 1 ? "" : " and \(count - 1) more"),
      at: (covered + [covering]).sorted().map { texts[$0].location })
  }
}
