internal import IAMPolicy

/// IAM Roles Anywhere lacks actions that it needs.
enum MissingActionForRolesAnywhereTrustPolicy: LintRule {
  static let code = "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY"
  static let findingType = FindingType.error
  static let rationale =
    "IAM Roles Anywhere takes a role, tags the session and sets its source identity "
    + "in one call"
  static let fix = "allow sts:AssumeRole, sts:SetSourceIdentity and sts:TagSession"
  static let examples: [LintExample] = [
    .passes(trust(#"["sts:AssumeRole","sts:SetSourceIdentity","sts:tagsession"]"#), as: .roleTrust),
    .passes(trust(#""sts:*""#), as: .roleTrust),
    .passes(trust(#"["sts:Assume*"]"#, "ec2"), as: .roleTrust),
    .passes(trust(#""sts:AssumeRole""#), as: .resource),
    .fails(
      trust(#""sts:AssumeRole""#, mark: "▸"), "'sts:SetSourceIdentity' and 'sts:TagSession'",
      as: .roleTrust),
    .fails(
      trust(#"["sts:Set*","sts:Assume*"]"#, mark: "▸"), "lacks 'sts:TagSession'", as: .roleTrust),
  ]

  private static let service = "rolesanywhere.amazonaws.com"
  private static let actions = [RoleTrust.assumeRole, "sts:SetSourceIdentity", "sts:TagSession"]

  private static func trust(
    _ action: String, _ service: String = "rolesanywhere", mark: String = ""
  ) -> String {
    let principal = #"{"Service":\#(mark)"\#(service).amazonaws.com"}"#
    return LintExample.statement(
      #""Effect":"Allow","Principal":\#(principal),"Action":\#(action)"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    let statements = policy.objectStatements.filter { statement in
      statement.effect == .allow && !statement.isNotAction
        && RoleTrust.principals("Service", of: statement).contains { $0.text == service }
    }
    let missing = actions.filter { action in
      !statements.contains { RoleTrust.allows(action, in: $0) }
    }
    guard policy.type == .roleTrust, !missing.isEmpty, let first = statements.first,
      let principal = RoleTrust.principals("Service", of: first).first(where: { $0.text == service }
      )
    else { return [] }
    let names = missing.map { "'\($0)'" }.joined(separator: " and ")
    return [LintIssue("'\(service)' lacks \(names)", at: principal.location)]
  }
}
