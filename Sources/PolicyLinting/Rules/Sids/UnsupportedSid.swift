internal import IAMPolicy

/// A `Sid` has a character that IAM refuses.
enum UnsupportedSid: LintRule {
  static let code = "UNSUPPORTED_SID"
  static let findingType = FindingType.error
  static let rationale = "IAM takes only letters from A to Z and digits in a Sid"
  static let fix = "write the Sid with letters from A to Z and digits alone"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Sid":"ReadBucket1""#)),
    .passes(LintExample.statement(#""Sid":"""#)),
    .passes(LintExample.statement(#""Sid":["a b"]"#)),
    .passes(LintExample.statement(#""Sid":"any thing""#), as: .resource),
    .fails(LintExample.statement(#""Sid":▸"read bucket""#), "' '"),
    .fails(LintExample.statement(#""Sid":▸"Lesen-für-alle""#), "'-'"),
    .fails(LintExample.statement(#""Sid":▸"a_b""#), "'_'", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type != .resource else { return [] }
    return policy.issues { statement in
      guard let element = statement["Sid"], let sid = element.node.stringText,
        let odd = sid.unicodeScalars.first(where: { !isTaken($0) })
      else { return [] }
      let details = "the Sid '\(sid)' holds '\(odd)', which is no letter from A to Z and no digit"
      return [LintIssue(details, at: element.location)]
    }
  }

  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
