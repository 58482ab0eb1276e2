/// Terraform's `aws_iam_policy_document` with the document, and the resource that refers to it.
///
/// Source: <https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document>
struct TerraformDocument {
  let text: String

  init(_ subject: ExportSubject) {
    if let reason = TerraformLimit.reason(against: subject.document) {
      text =
        "# Not an aws_iam_policy_document: \(reason).\n" + TerraformResource(subject).text
      return
    }
    let name = subject.identifier.snakeCase
    let data = HCLBody.block(
      "data \"aws_iam_policy_document\" \"\(name)\"", Self.body(of: subject.document))
    guard subject.home != .resource else {
      text = data.joined(separator: "\n")
      return
    }
    let resource = TerraformResource.lines(
      subject, document: ["data.aws_iam_policy_document.\(name).json"])
    text = (data + [""] + resource).joined(separator: "\n")
  }

  private static func body(of document: PolicyDocument) -> HCLBody {
    var body = HCLBody()
    if let version = document.version {
      body.add("version", [HCLString.quoted(version.rawValue)])
    }
    if let id = document.id { body.add("policy_id", [HCLString.quoted(id)]) }
    let style = TerraformStrings(version: document.version)
    for statement in document.statements {
      body.add(block: "statement", style.body(of: statement))
    }
    return body
  }
}
