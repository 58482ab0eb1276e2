/// What people call the service behind a prefix.
enum ServiceDisplayName {
  /// The name of a service: a well-known one, or else its prefix in capitals.
  static func of(_ prefix: String) -> String {
    let folded = ASCIIFolding.lowercased(prefix)
    return known[folded] ?? folded.uppercased()
  }

  /// Names that are more than their prefix in capitals.
  private static let known: [String: String] = [
    "apigateway": "API Gateway", "athena": "Athena", "autoscaling": "Auto Scaling",
    "bedrock": "Bedrock", "cloudformation": "CloudFormation", "cloudfront": "CloudFront",
    "cloudtrail": "CloudTrail", "cloudwatch": "CloudWatch", "config": "Config",
    "dynamodb": "DynamoDB", "elasticache": "ElastiCache",
    "elasticloadbalancing": "Elastic Load Balancing", "events": "EventBridge",
    "execute-api": "API Gateway", "firehose": "Firehose", "glue": "Glue",
    "guardduty": "GuardDuty", "kinesis": "Kinesis", "lambda": "Lambda",
    "logs": "CloudWatch Logs", "organizations": "Organizations", "redshift": "Redshift",
    "route53": "Route 53", "scheduler": "EventBridge Scheduler",
    "secretsmanager": "Secrets Manager", "states": "Step Functions", "xray": "X-Ray",
  ]
}
