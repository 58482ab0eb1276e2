/// A CloudFormation template in YAML with the policy, or the role whose trust policy it is.
///
/// The document stands in it as it is: only within `Fn::Sub` would `${` begin a variable.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html>
struct CloudFormationTemplate {
  let text: String

  init(_ subject: ExportSubject) throws(PolicyExportRefusal) {
    guard subject.home != .resource else { throw .resourcePolicy(.cloudformation) }
    let resource = Self.resource(subject)
    // Dynamic references are replaced anywhere in a template, and nothing escapes them.
    guard !resource.compactText.contains("{{resolve:") else { throw .dynamicReference }
    let template = PolicyTokens.object([
      .init("AWSTemplateFormatVersion", .string("2010-09-09")),
      .init("Resources", .object([.init(subject.identifier.pascalCase, resource)])),
    ])
    text =
      "# It names what it makes: deploy it with --capabilities CAPABILITY_NAMED_IAM\n"
      + YAMLText.text(of: template)
  }

  private static func resource(_ subject: ExportSubject) -> PolicyTokens {
    let isRole = subject.home == .role
    var properties: [PolicyTokens.Member] = [
      .init(isRole ? "RoleName" : "ManagedPolicyName", .string(subject.name))
    ]
    if let description = subject.description {
      properties.append(.init("Description", .string(description)))
    }
    properties.append(
      .init(isRole ? "AssumeRolePolicyDocument" : "PolicyDocument", subject.document.tokens))
    return .object([
      .init("Type", .string(isRole ? "AWS::IAM::Role" : "AWS::IAM::ManagedPolicy")),
      .init("Properties", .object(properties)),
    ])
  }
}
