/// Writes a policy document in the forms in which it can be pasted elsewhere.
///
/// A document without principals becomes a managed policy. One whose statements all have principals
/// and no resources is the trust policy of a role, and becomes that role. Any other belongs to a
/// resource the document does not tell: its text is given where it can stand by itself, and
/// refused elsewhere.
public struct PolicyExporter: Sendable {
  /// The name of the policy or role, as AWS is to keep it; unchecked.
  public let name: String
  /// The description of the policy or role, if it has one; unchecked.
  public let description: String?

  /// Makes an exporter for policies of a name and description.
  public init(name: String, description: String? = nil) {
    self.name = name
    self.description = description
  }

  /// The document in a form, without a final newline.
  ///
  /// - Throws: ``PolicyExportRefusal`` if the form cannot hold the document as it is.
  public func text(
    of document: PolicyDocument, as form: PolicyExport
  ) throws(PolicyExportRefusal) -> String {
    let subject = ExportSubject(name: name, description: description, document: document)
    switch form {
    case .json: return PolicyWriter(layout: .readable).text(of: document)
    case .compact: return PolicyWriter(layout: .compact).text(of: document)
    case .yaml: return YAMLText.text(of: document.tokens)
    case .cloudformation: return try CloudFormationTemplate(subject).text
    case .terraform: return TerraformDocument(subject).text
    case .terraformResource: return TerraformResource(subject).text
    case .cdk: return try CDKStack(subject).text
    case .cli: return try CreateCommand(subject).text
    }
  }
}
