/// The services whose requests say to whom the VPC endpoint belongs that they came by.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-vpceaccount>
enum EndpointKeyServices {
  /// When AWS's lists were read.
  static let date = "2026-11-26"

  /// True for the keys of which AWS lists the services, given in lower case.
  static func isEndpointKey(_ folded: String) -> Bool {
    ["aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths"].contains(folded)
  }

  /// Tells whether an action of a service, both in lower case, has a key.
  static func has(_ key: String, service: String, name: String) -> Bool {
    if service == "iam", name == "passrole" { return false }
    return services.contains(service)
      || key == "aws:vpceorgid" && servicesWithOrganization.contains(service)
  }

  private static let services: Set<String> = [
    "acm-pca", "applicationinsights", "apprunner", "athena", "cloudformation",
    "comprehendmedical", "compute-optimizer", "datasync", "discovery", "dynamodb", "ebs", "ecr",
    "ecs", "firehose", "gamelift", "healthlake", "iam", "iotfleetwise", "iotwireless",
    "kinesisanalytics", "kms", "lambda", "medical-imaging", "omics", "payment-cryptography",
    "polly", "rbin", "rekognition", "route53", "s3", "scheduler", "servicediscovery",
    "servicequotas", "shield", "ssm-contacts", "storagegateway", "textract", "transcribe",
    "transfer",
  ]

  /// The services that only `aws:VpceOrgID` is there for.
  private static let servicesWithOrganization: Set<String> = [
    "b2bi", "cassandra", "cognito-identity", "dms", "ds-data", "identitystore", "iottwinmaker",
    "network-firewall", "pricing", "ses", "sms-voice", "sqs", "workmail",
  ]
}
