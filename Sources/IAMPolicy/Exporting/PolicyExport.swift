/// A form in which a policy can be pasted into the tool that creates it.
public enum PolicyExport: String, Hashable, Sendable, CaseIterable {
  /// The document as JSON, one value a line.
  case json
  /// The document as JSON without white space between tokens.
  case compact
  /// The document as YAML, read the same by readers of YAML 1.1 and 1.2.
  case yaml
  /// An AWS CloudFormation template in YAML.
  case cloudformation
  /// Terraform's `aws_iam_policy_document`, and the resource that refers to it.
  ///
  /// A document that data source would change or refuse is given as ``terraformResource`` gives it,
  /// with a comment that says why.
  case terraform
  /// The Terraform resource alone, its document given by `jsonencode`.
  case terraformResource = "terraform-resource"
  /// An AWS CDK stack in TypeScript.
  case cdk
  /// A command of the AWS CLI for a POSIX shell.
  case cli
}

extension PolicyExport {
  /// The name of the form, as a heading has it.
  public var title: String {
    switch self {
    case .json: "JSON"
    case .compact: "Compact JSON"
    case .yaml: "YAML"
    case .cloudformation: "AWS CloudFormation"
    case .terraform: "Terraform"
    case .terraformResource: "Terraform (resource only)"
    case .cdk: "AWS CDK"
    case .cli: "AWS CLI"
    }
  }

  /// The language of the text, as a code block names it.
  public var language: String {
    switch self {
    case .json, .compact: "json"
    case .yaml, .cloudformation: "yaml"
    case .terraform, .terraformResource: "hcl"
    case .cdk: "typescript"
    case .cli: "sh"
    }
  }

  /// The extension of a file with the text, without its dot.
  public var fileExtension: String {
    switch self {
    case .json, .compact: "json"
    case .yaml, .cloudformation: "yaml"
    case .terraform, .terraformResource: "tf"
    case .cdk: "ts"
    case .cli: "sh"
    }
  }
}
