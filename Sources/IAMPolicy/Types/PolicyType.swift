/// What a policy is attached to, which decides the elements it may have and the quota it must fit.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types>
public enum PolicyType: String, Hashable, Sendable, CaseIterable {
  /// A customer managed policy.
  case managed = "managed-policy"
  /// A policy inside one user.
  case inlineUser = "inline-user-policy"
  /// A policy inside one role.
  case inlineRole = "inline-role-policy"
  /// A policy inside one group.
  case inlineGroup = "inline-group-policy"
  /// The limit of what identity policies can give a user or role; an entity has at most one.
  case permissionsBoundary = "permissions-boundary"
  /// A policy passed along when temporary credentials are asked for.
  case session = "session-policy"
  /// A policy attached to a resource, such as a bucket, a key or a queue.
  case resource = "resource-policy"
  /// The policy of a role that says who may assume it.
  case roleTrust = "role-trust-policy"
  /// The limit an organization sets to its accounts' identities.
  case serviceControl = "service-control-policy"
  /// The limit an organization sets to its accounts' resources.
  case resourceControl = "resource-control-policy"
}

extension PolicyType {
  /// The kind of policy that AWS's Access Analyzer takes it for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Attached to an identity: who is meant goes without saying.
    case identity = "IDENTITY_POLICY"
    /// Attached to a resource: says whom it speaks of.
    case resource = "RESOURCE_POLICY"
    /// Limits an organization's identities.
    case serviceControl = "SERVICE_CONTROL_POLICY"
    /// Limits an organization's resources.
    case resourceControl = "RESOURCE_CONTROL_POLICY"
  }

  /// True when its statements say whom they speak of.
  public var hasPrincipals: Bool { kind == .resource || kind == .resourceControl }

  /// The type in words, with its article.
  public var words: String {
    switch self {
    case .managed, .inlineUser, .inlineRole, .inlineGroup: "an identity policy"
    case .permissionsBoundary: "a permissions boundary"
    case .session: "a session policy"
    case .resource: "a resource policy"
    case .roleTrust: "a role trust policy"
    case .serviceControl: "a service control policy"
    case .resourceControl: "a resource control policy"
    }
  }

  /// The kind of policy it is to AWS's Access Analyzer.
  public var kind: Kind {
    switch self {
    case .managed, .inlineUser, .inlineRole, .inlineGroup, .permissionsBoundary, .session:
      .identity
    case .resource, .roleTrust: .resource
    case .serviceControl: .serviceControl
    case .resourceControl: .resourceControl
    }
  }
}
