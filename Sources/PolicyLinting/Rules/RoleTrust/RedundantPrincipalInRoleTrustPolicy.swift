internal import IAMPolicy

/// A session of a role is named beside the role itself.
enum RedundantPrincipalInRoleTrustPolicy: LintRule {
  static let code = "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY"
  static let findingType = FindingType.suggestion
  static let rationale = "who trusts a role trusts all its sessions"
  static let fix = "remove the session"
  static let examples: [LintExample] = [
    .passes(trust(#""arn:aws:iam::1:role/a","arn:aws:sts::1:assumed-role/b/s""#), as: .roleTrust),
    .passes(trust(#""arn:aws:iam::1:role/a","arn:aws:sts::2:assumed-role/a/s""#), as: .roleTrust),
    .passes(trust(#""arn:aws:sts::1:assumed-role/a/s""#), as: .roleTrust),
    .passes(trust(#""arn:aws:iam::1:role/a","arn:aws:sts::1:assumed-role/a/s""#), as: .resource),
    .fails(
      trust(#""arn:aws:iam::1:role/a",▸"arn:aws:sts::1:assumed-role/a/s""#), "role/a'",
      as: .roleTrust),
    .fails(
      trust(#"▸"arn:aws:iam::1:assumed-role/a/s","arn:aws:iam::1:role/p/q/a""#), "role/p/q/a'",
      as: .roleTrust),
  ]

  private static func trust(_ principals: String) -> String {
    LintExample.statement(#""Effect":"Allow","Principal":{"AWS":[\#(principals)]}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    RoleTrust.issues(in: policy) { statement in
      let principals = RoleTrust.principals("AWS", of: statement)
      let roles = Dictionary(
        principals.compactMap { text in role(text.text).map { ($0, text.text) } },
        uniquingKeysWith: { first, _ in first })
      return principals.compactMap { text in
        guard let session = roleOfSession(text.text), let role = roles[session]
        else { return nil }
        return LintIssue("'\(text.text)' is a session of '\(role)'", at: text.location)
      }
    }
  }

  /// The account and the name of a role, by its ARN.
  private static func role(_ text: String) -> String? {
    name(in: text, after: "role") { $0.last }
  }

  /// The account and the name of the role that a session belongs to.
  private static func roleOfSession(_ text: String) -> String? {
    name(in: text, after: "assumed-role") { $0.dropFirst().first }
  }

  private static func name(
    in text: String, after type: Substring, _ pick: ([Substring]) -> Substring?
  ) -> String? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 6, fields[0] == "arn" else { return nil }
    let path = fields[5].split(separator: "/")
    guard path.count > 1, path.first == type, let name = pick(path) else { return nil }
    return "\(fields[1]):\(fields[4]):\(name)"
  }
}
