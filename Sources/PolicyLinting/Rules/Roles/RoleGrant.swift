internal import IAMPolicy

/// Statements that allow a role to be passed or created, looked at for how wide they do.
struct RoleGrant: Sendable {
  /// How the action is allowed.
  enum Action: Sendable {
    case name
    case wildcard
    case notAction
  }

  /// On which resources.
  enum Resources: Sendable {
    case star
    case notResource
  }

  /// What may be done, in lower case.
  let action: String
  /// A condition that names what the role is for makes a grant narrow enough.
  let isNarrowed: @Sendable (LintedStatement) -> Bool

  /// Passing a role to a service.
  static let passRole = RoleGrant(action: "iam:passrole") { statement in
    statement.conditions.contains { condition in
      ["iam:passedtoservice", "iam:associatedresourcearn"].contains(condition.foldedKey)
        && condition.name.map { !$0.isIfExists && $0.kind != .null } ?? false
    }
  }

  /// Creating the role a service works with.
  static let createServiceLinkedRole = RoleGrant(action: "iam:createservicelinkedrole") {
    statement in
    statement.conditions.contains { condition in
      condition.foldedKey == "iam:awsservicename"
        && condition.name.map { !$0.isIfExists && $0.kind != .null } ?? false
        && !condition.values.contains { WildcardText.isPattern($0.text) }
    }
  }

  /// Where the statements of a policy allow it in one way on one kind of resources.
  func issues(
    in policy: LintedPolicy, by way: Action, on resources: Resources, _ details: String
  ) -> [LintIssue] {
    policy.issues { statement in
      guard statement.effect == .allow, !isNarrowed(statement),
        let action = place(in: statement, by: way),
        let resource = place(in: statement, on: resources)
      else { return [] }
      return [LintIssue(details, at: [action, resource])]
    }
  }

  private func place(in statement: LintedStatement, by way: Action) -> LintLocation? {
    if way == .notAction {
      return statement.leavesIn(action) ? statement["NotAction"]?.location : nil
    }
    guard let mention = statement.mention(of: action) else { return nil }
    switch mention.kind {
    case .name: return way == .name ? mention.entry.location : nil
    case .wildcard: return way == .wildcard ? mention.entry.location : nil
    }
  }

  private func place(
    in statement: LintedStatement, on resources: Resources
  ) -> LintLocation? {
    switch resources {
    case .star: statement.everyResource?.location
    case .notResource: statement["NotResource"]?.location
    }
  }
}
