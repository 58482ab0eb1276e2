/// The Terraform resource that holds the document, which `jsonencode` writes.
///
/// A policy whose resource is not known is a local value instead.
struct TerraformResource {
  let text: String

  init(_ subject: ExportSubject) {
    let document = HCLValue.lines(of: subject.document.tokens)
    let encoded =
      [
        "jsonencode(" + (document.first ?? "")
      ] + document.dropFirst().dropLast() + [(document.last ?? "") + ")"]
    text = Self.lines(subject, document: encoded).joined(separator: "\n")
  }

  /// The resource, its document given by an expression; nothing to hold it is a local value.
  static func lines(_ subject: ExportSubject, document: [String]) -> [String] {
    let name = subject.identifier.snakeCase
    var body = HCLBody()
    guard subject.home != .resource else {
      body.add(name, document)
      return HCLBody.block("locals", body)
    }
    let isRole = subject.home == .role
    body.add("name", [HCLString.quoted(subject.name)])
    if let description = subject.description {
      body.add("description", [HCLString.quoted(description)])
    }
    body.add(isRole ? "assume_role_policy" : "policy", document)
    let type = isRole ? "aws_iam_role" : "aws_iam_policy"
    return HCLBody.block("resource \"\(type)\" \"\(name)\"", body)
  }
}
