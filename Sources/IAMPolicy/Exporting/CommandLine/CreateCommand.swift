/// The AWS CLI's command that creates the policy, or the role whose trust policy it is.
///
/// Source: <https://docs.aws.amazon.com/cli/latest/reference/iam/create-policy.html>
struct CreateCommand {
  let text: String

  /// What Linux hands over in one argument and, white space included, IAM accepts: more than any
  /// policy that fits its quota needs, but for its white space.
  private static let argumentLimit = 131_072

  init(_ subject: ExportSubject) throws(PolicyExportRefusal) {
    guard subject.home != .resource else { throw .resourcePolicy(.cli) }
    let description = subject.description ?? ""
    for text in [subject.name, description] where text.utf8.contains(0) { throw .nullCharacter }
    for mark in ["file://", "fileb://"] where description.utf8.starts(with: mark.utf8) {
      throw .fileReference
    }
    let isRole = subject.home == .role
    var parts = [isRole ? "aws iam create-role" : "aws iam create-policy"]
    parts.append(Self.option(isRole ? "--role-name" : "--policy-name", subject.name))
    if let description = subject.description {
      parts.append(Self.option("--description", description))
    }
    parts.append(
      Self.option(
        isRole ? "--assume-role-policy-document" : "--policy-document",
        Self.argument(of: subject.document)))
    text = parts.joined(separator: " \\\n  ")
  }

  /// The document, readable if it can be handed over so.
  private static func argument(of document: PolicyDocument) -> String {
    let readable = PolicyWriter(layout: .readable).text(of: document)
    guard readable.utf8.count >= argumentLimit else { return readable }
    return PolicyWriter(layout: .compact).text(of: document)
  }

  /// An option and its value, joined where the value would be taken for an option.
  private static func option(_ name: String, _ value: String) -> String {
    name + (value.utf8.first == UInt8(ascii: "-") ? "=" : " ") + ShellWord.word(value)
  }
}
