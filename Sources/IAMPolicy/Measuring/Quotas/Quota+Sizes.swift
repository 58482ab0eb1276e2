extension Quota {
  /// The size of a customer managed policy.
  public static let managedPolicy = Quota(
    name: "managed-policy", value: 6_144, unit: .charactersWithoutWhiteSpace,
    source: AWSPage.iamQuotas, asOf: "2023-06-01", former: [FormerValue(5_120, until: "2018")])

  /// The size of all inline policies of one user.
  public static let inlineUserPolicies = Quota(
    name: "inline-user-policies", value: 2_048, unit: .charactersWithoutWhiteSpace,
    source: AWSPage.iamQuotas, asOf: "2025-12-01")

  /// The size of all inline policies of one role.
  public static let inlineRolePolicies = Quota(
    name: "inline-role-policies", value: 10_240, unit: .charactersWithoutWhiteSpace,
    source: AWSPage.iamQuotas, asOf: "2025-12-01")

  /// The size of all inline policies of one group.
  public static let inlineGroupPolicies = Quota(
    name: "inline-group-policies", value: 5_120, unit: .charactersWithoutWhiteSpace,
    source: AWSPage.iamQuotas, asOf: "2025-12-01")

  /// The size of a role's trust policy.
  public static let roleTrustPolicy = Quota(
    name: "role-trust-policy", value: 2_048, unit: .charactersWithoutWhiteSpace, maximum: 4_096,
    source: AWSPage.iamQuotas, asOf: "2023-06-01")

  /// The size of a session policy; a packed binary form has a limit of its own, which AWS alone can
  /// tell.
  public static let sessionPolicy = Quota(
    name: "session-policy", value: 2_048, unit: .characters, source: AWSPage.assumeRole,
    asOf: "2026-11-01")

  /// The size of a service control policy as it is stored: the console takes white space out, the
  /// API does not.
  public static let serviceControlPolicy = Quota(
    name: "service-control-policy", value: 10_240, unit: .characters,
    source: AWSPage.organizations, asOf: "2026-05-15",
    former: [FormerValue(5_120, until: "2026-05-15")])

  /// The size of a resource control policy as it is stored.
  public static let resourceControlPolicy = Quota(
    name: "resource-control-policy", value: 5_120, unit: .characters,
    source: AWSPage.organizations, asOf: "2026-05-15")

  /// The size of a bucket's policy.
  public static let bucketPolicy = Quota(
    name: "s3-bucket-policy", value: 20_480, unit: .bytes, source: AWSPage.bucketPolicies,
    asOf: "2026-11-01")

  /// The size of a key's policy.
  public static let keyPolicy = Quota(
    name: "kms-key-policy", value: 32_768, unit: .bytes, source: AWSPage.keyPolicies,
    asOf: "2026-11-01")

  /// The size of a secret's policy.
  public static let secretPolicy = Quota(
    name: "secretsmanager-secret-policy", value: 20_480, unit: .bytes,
    source: AWSPage.secretPolicies, asOf: "2026-11-01")

  /// The size of a queue's policy.
  public static let queuePolicy = Quota(
    name: "sqs-queue-policy", value: 8_192, unit: .bytes, source: AWSPage.queuePolicies,
    asOf: "2026-11-01")

  /// The length of the document that the API takes, before white space is taken out.
  public static let policyDocumentParameter = Quota(
    name: "policy-document-parameter", value: 131_072, unit: .characters,
    source: AWSPage.createPolicy, asOf: "2026-11-01")

  /// The length of a policy's name.
  public static let policyName = Quota(
    name: "policy-name", value: 128, unit: .characters, source: AWSPage.createPolicy,
    asOf: "2026-11-01")

  /// The length of a policy's description.
  public static let policyDescription = Quota(
    name: "policy-description", value: 1_000, unit: .characters, source: AWSPage.createPolicy,
    asOf: "2026-11-01")

  static let sizes: [Quota] = [
    .managedPolicy, .inlineUserPolicies, .inlineRolePolicies, .inlineGroupPolicies,
    .roleTrustPolicy, .sessionPolicy, .serviceControlPolicy, .resourceControlPolicy, .bucketPolicy,
    .keyPolicy, .secretPolicy, .queuePolicy, .policyDocumentParameter,
    .policyName, .policyDescription,
  ]
}
