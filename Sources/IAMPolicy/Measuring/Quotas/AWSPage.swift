/// The AWS pages that state quotas.
enum AWSPage {
  private static let root = "https://docs.aws.amazon.com/"
  static let iamQuotas = root + "IAM/latest/UserGuide/reference_iam-quotas.html"
  static let createPolicy = root + "IAM/latest/APIReference/API_CreatePolicy.html"
  static let assumeRole = root + "STS/latest/APIReference/API_AssumeRole.html"
  static let organizations =
    root + "organizations/latest/userguide/orgs_reference_limits.html"
  static let bucketPolicies = root + "AmazonS3/latest/userguide/bucket-policies.html"
  static let keyPolicies = root + "kms/latest/developerguide/resource-limits.html"
  static let secretPolicies = root + "secretsmanager/latest/userguide/reference_limits.html"
  static let queuePolicies =
    root + "AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html"
}
