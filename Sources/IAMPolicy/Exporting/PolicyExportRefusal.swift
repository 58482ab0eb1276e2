/// Why a document cannot be given in a form: better no text than one that says something else.
public struct PolicyExportRefusal: Error, Hashable, Sendable {
  /// What stands in the way.
  public let message: String
  /// What to do instead.
  public let hint: String
}

extension PolicyExportRefusal {
  static func resourcePolicy(_ form: PolicyExport) -> PolicyExportRefusal {
    PolicyExportRefusal(
      message: "a policy that names a principal and a resource has no home in '\(form.rawValue)'",
      hint: "export it as 'json' or 'terraform', and give it to the resource it guards")
  }

  static let dynamicReference = PolicyExportRefusal(
    message: "CloudFormation would replace '{{resolve:' and what follows it",
    hint: "export it as 'json', 'terraform', 'cdk' or 'cli'")

  static let prototypeName = PolicyExportRefusal(
    message: "the AWS CDK would leave out a condition named '__proto__'",
    hint: "name a condition operator and a condition key that IAM knows")

  static let nullCharacter = PolicyExportRefusal(
    message: "a name or description with the character U+0000 cannot be given to a command",
    hint: "leave the character out")

  static let fileReference = PolicyExportRefusal(
    message: "the AWS CLI would read a file in place of a description that begins with 'file'",
    hint: "begin the description with another word")
}
