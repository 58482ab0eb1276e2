extension Quota {
  /// The size of a customer managed policy.
  public static let managedPolicy = Quota(
    name: "managed-policy", value: 6_144, unit: .charactersWithoutWhiteSpace,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
    asOf: "2023-06-01")

  /// The size of all inline policies of one user.
  public static let inlineUserPolicies = Quota(
    name: "inline-user-policies", value: 2_048, unit: .charactersWithoutWhiteSpace,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
    asOf: "2025-12-01")

  /// The size of all inline policies of one role.
  public static let inlineRolePolicies = Quota(
    name: "inline-role-policies", value: 10_240, unit: .charactersWithoutWhiteSpace,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
    asOf: "2025-12-01")

  /// The size of all inline policies of one group.
  public static let inlineGroupPolicies = Quota(
    name: "inline-group-policies", value: 5_120, unit: .charactersWithoutWhiteSpace,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
    asOf: "2025-12-01")

  /// The managed policies that may be attached to one role, user or group by default.
  public static let attachedManagedPolicies = Quota(
    name: "attached-managed-policies", value: 10, unit: .items,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
    asOf: "2023-06-01")

  /// The length of a policy's name.
  public static let policyName = Quota(
    name: "policy-name", value: 128, unit: .characters,
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html",
    asOf: "2026-11-01")

  /// The length of a policy's description.
  public static let policyDescription = Quota(
    name: "policy-description", value: 1_000, unit: .characters,
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html",
    asOf: "2026-11-01")

  /// The table of quotas, in the order pages list them.
  public static let all: [Quota] = [
    .managedPolicy, .inlineUserPolicies, .inlineRolePolicies, .inlineGroupPolicies,
    .attachedManagedPolicies, .policyName, .policyDescription,
  ]
}
