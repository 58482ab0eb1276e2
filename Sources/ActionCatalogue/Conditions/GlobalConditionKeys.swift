/// The condition keys that requests to any service may give a value for.
///
/// Keys that say something of a role's session go by the prefix of the service that set them.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
package enum GlobalConditionKeys {
  /// The part of the year the table is known from.
  package static let date = "mid-2026"

  /// The keys in the order of AWS's page.
  package static var all: [ConditionKey] { table.keys }

  /// The key that a written name stands for, letter case aside.
  ///
  /// `aws:PrincipalTag/${TagKey}` is found by `aws:PrincipalTag/team`.
  package static func key(named name: String) -> ConditionKey? { table.key(named: name) }

  private static let table = ConditionKeyTable(
    principal + session + network + resource + request)

  private static let principal = [
    ConditionKey("aws:PrincipalArn", .arn),
    ConditionKey("aws:PrincipalAccount", .string),
    ConditionKey("aws:PrincipalOrgPaths", .arrayOfString),
    ConditionKey("aws:PrincipalOrgID", .string),
    ConditionKey("aws:PrincipalTag/${TagKey}", .string),
    ConditionKey("aws:PrincipalIsAWSService", .bool),
    ConditionKey("aws:PrincipalServiceName", .string),
    ConditionKey("aws:PrincipalServiceNamesList", .arrayOfString),
    ConditionKey("aws:PrincipalType", .string),
    ConditionKey("aws:userid", .string),
    ConditionKey("aws:username", .string),
  ]

  private static let session = [
    ConditionKey("aws:AssumedRoot", .bool),
    // An ARN where the identity provider is not AWS's own.
    ConditionKey("aws:FederatedProvider", .string),
    ConditionKey("aws:TokenIssueTime", .date),
    ConditionKey("aws:SignInSessionArn", .arn),
    ConditionKey("aws:MultiFactorAuthAge", .numeric),
    ConditionKey("aws:MultiFactorAuthPresent", .bool),
    ConditionKey("aws:ChatbotSourceArn", .arn),
    ConditionKey("aws:Ec2InstanceSourceVpc", .string),
    ConditionKey("aws:Ec2InstanceSourcePrivateIPv4", .ipAddress),
    ConditionKey("aws:SourceIdentity", .string),
    ConditionKey("ec2:RoleDelivery", .numeric),
    ConditionKey("ec2:SourceInstanceArn", .arn),
    ConditionKey("glue:RoleAssumedBy", .string),
    ConditionKey("glue:CredentialIssuingService", .string),
    ConditionKey("codebuild:BuildArn", .arn),
    ConditionKey("codebuild:ProjectArn", .arn),
    ConditionKey("lambda:SourceFunctionArn", .arn),
    ConditionKey("ssm:SourceInstanceArn", .arn),
    ConditionKey("identitystore:UserId", .string),
  ]

  private static let network = [
    ConditionKey("aws:SourceIp", .ipAddress),
    ConditionKey("aws:SourceVpc", .string),
    ConditionKey("aws:SourceVpcArn", .arn),
    ConditionKey("aws:SourceVpce", .string),
    ConditionKey("aws:VpceAccount", .string),
    ConditionKey("aws:VpceOrgID", .string),
    ConditionKey("aws:VpceOrgPaths", .arrayOfString),
    ConditionKey("aws:VpcSourceIp", .ipAddress),
  ]

  private static let resource = [
    ConditionKey("aws:ResourceAccount", .string),
    ConditionKey("aws:ResourceOrgID", .string),
    ConditionKey("aws:ResourceOrgPaths", .arrayOfString),
    ConditionKey("aws:ResourceTag/${TagKey}", .string),
  ]

  private static let request = [
    ConditionKey("aws:CalledVia", .arrayOfString),
    ConditionKey("aws:CalledViaFirst", .string),
    ConditionKey("aws:CalledViaLast", .string),
    ConditionKey("aws:CalledViaAWSMCP", .string),
    ConditionKey("aws:ViaAWSService", .bool),
    ConditionKey("aws:ViaAWSMCPService", .bool),
    ConditionKey("aws:CurrentTime", .date),
    ConditionKey("aws:EpochTime", .dateOrNumeric),
    ConditionKey("aws:referer", .string),
    ConditionKey("aws:RequestedRegion", .string),
    ConditionKey("aws:RequestTag/${TagKey}", .string),
    ConditionKey("aws:TagKeys", .arrayOfString),
    ConditionKey("aws:SecureTransport", .bool),
    ConditionKey("aws:SourceAccount", .string),
    ConditionKey("aws:SourceArn", .arn),
    ConditionKey("aws:SourceOrgID", .string),
    ConditionKey("aws:SourceOrgPaths", .arrayOfString),
    ConditionKey("aws:UserAgent", .string),
    ConditionKey("aws:IsMcpServiceAction", .bool),
  ]
}
