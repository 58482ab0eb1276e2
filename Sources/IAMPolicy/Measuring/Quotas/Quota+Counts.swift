extension Quota {
  /// The managed policies that may be attached to one role.
  public static let attachedManagedPolicies = Quota(
    name: "attached-managed-policies", value: 10, unit: .items, maximum: 20,
    source: AWSPage.iamQuotas, asOf: "2023-06-01")

  /// The managed policies that may be attached to one user.
  public static let userManagedPolicies = Quota(
    name: "user-managed-policies", value: 10, unit: .items, maximum: 20,
    source: AWSPage.iamQuotas, asOf: "2023-06-01")

  /// The managed policies that may be attached to one group.
  public static let groupManagedPolicies = Quota(
    name: "group-managed-policies", value: 10, unit: .items, source: AWSPage.iamQuotas,
    asOf: "2023-06-01")

  /// The versions kept of one managed policy.
  public static let policyVersions = Quota(
    name: "policy-versions", value: 5, unit: .items, source: AWSPage.iamQuotas,
    asOf: "2023-06-01")

  /// The customer managed policies of one account.
  public static let accountPolicies = Quota(
    name: "account-policies", value: 1_500, unit: .items, maximum: 5_000,
    source: AWSPage.iamQuotas, asOf: "2023-06-01")

  /// The service control policies that may be attached to one root, unit or account.
  public static let attachedServiceControlPolicies = Quota(
    name: "attached-service-control-policies", value: 10, unit: .items,
    source: AWSPage.organizations, asOf: "2026-05-15",
    former: [FormerValue(5, until: "2026-05-15")])

  /// The statements of a queue's policy.
  public static let queuePolicyStatements = Quota(
    name: "sqs-queue-policy-statements", value: 20, unit: .items, source: AWSPage.queuePolicies,
    asOf: "2026-11-01")

  /// The actions of one statement of a queue's policy.
  public static let queuePolicyActions = Quota(
    name: "sqs-queue-policy-actions", value: 7, unit: .items, source: AWSPage.queuePolicies,
    asOf: "2026-11-01")

  static let counts: [Quota] = [
    .attachedManagedPolicies, .userManagedPolicies, .groupManagedPolicies, .policyVersions,
    .accountPolicies, .attachedServiceControlPolicies, .queuePolicyStatements,
    .queuePolicyActions,
  ]

  /// The table of quotas, in the order pages list them.
  public static let all: [Quota] = sizes + counts
}
