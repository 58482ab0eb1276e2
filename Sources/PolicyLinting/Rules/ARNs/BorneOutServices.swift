/// The services whose resources can be judged by their form, as of August 2026.
///
/// In the policies that AWS publishes every resource of these services has a form that the
/// catalogue holds. Of others AWS's policies name resources that it does not hold, and Access
/// Analyzer lets them pass.
enum BorneOutServices {
  static func contains(_ service: String) -> Bool { names.contains(service) }

  /// True for services of which AWS has resources itself, in ARNs without an account.
  static func hasPublicResources(_ service: String) -> Bool { service == "ssm" }

  private static let names: Set = [
    "cloudtrail", "cloudwatch", "codebuild", "codecommit", "dynamodb", "ec2", "ecr", "eks",
    "es", "events", "firehose", "glue", "iam", "kms", "lambda", "rds", "redshift", "s3", "sns",
    "sqs", "ssm", "wafv2",
  ]
}
