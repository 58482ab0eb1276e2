/// An AWS CDK stack in TypeScript with the policy, or the role whose trust policy it is.
///
/// Source: <https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.ManagedPolicy.html>
struct CDKStack {
  let text: String

  init(_ subject: ExportSubject) throws(PolicyExportRefusal) {
    guard subject.home != .resource else { throw .resourcePolicy(.cdk) }
    // The CDK copies objects key by key, and assigning this one sets no member.
    let names = subject.document.statements.flatMap(\.conditions).flatMap { [$0.name, $0.key] }
    guard !names.contains("__proto__") else { throw .prototypeName }
    let construct = Self.construct(subject).map { "    " + $0 }
    text =
      """
      import { Stack, StackProps, aws_iam as iam } from 'aws-cdk-lib';
      import { Construct } from 'constructs';

      export class \(subject.identifier.pascalCase)Stack extends Stack {
        constructor(scope: Construct, id: string, props?: StackProps) {
          super(scope, id, props);

      \(construct.joined(separator: "\n"))
        }
      }
      """
  }

  private static func construct(_ subject: ExportSubject) -> [String] {
    let isRole = subject.home == .role
    let literal = TypeScriptValue.lines(of: subject.document.tokens)
    let (type, property, document) =
      if isRole {
        ("CfnRole", "assumeRolePolicyDocument", literal)
      } else if isSayable(subject.document) {
        ("ManagedPolicy", "document", call("iam.PolicyDocument.fromJson", literal))
      } else {
        ("CfnManagedPolicy", "policyDocument", literal)
      }
    var properties = TypeScriptValue.property(
      isRole ? "roleName" : "managedPolicyName", [TypeScriptValue.quoted(subject.name)])
    properties = TypeScriptValue.entry(properties)
    if let description = subject.description {
      properties += TypeScriptValue.entry(["description: " + TypeScriptValue.quoted(description)])
    }
    properties += TypeScriptValue.entry(TypeScriptValue.property(property, document))
    let id = TypeScriptValue.quoted(subject.identifier.pascalCase)
    return ["new iam.\(type)(this, \(id), {"] + properties + ["});"]
  }

  /// Tells whether the class for policy documents keeps this one: it knows neither an id nor the
  /// language of 2008, and wants actions of a service and letters, digits or `*`.
  private static func isSayable(_ document: PolicyDocument) -> Bool {
    guard document.version == .v2012, document.id == nil, !document.statements.isEmpty else {
      return false
    }
    return document.statements.allSatisfy { $0.actions.patterns.allSatisfy(isPlain) }
  }

  private static func isPlain(_ action: ActionPattern) -> Bool {
    if action.text.utf8.elementsEqual("*".utf8) { return true }
    let parts = action.text.utf8.split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return isWord(parts[0], mark: "-") && isWord(parts[1], mark: "*")
  }

  private static func isWord(_ word: Substring.UTF8View, mark: Unicode.Scalar) -> Bool {
    !word.isEmpty
      && word.allSatisfy {
        ASCIILetters.contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || UInt32($0) == mark.value
      }
  }

  private static func call(_ function: String, _ lines: [String]) -> [String] {
    guard let first = lines.first, let last = lines.last, lines.count > 1 else { return lines }
    return [function + "(" + first] + lines.dropFirst().dropLast() + [last + ")"]
  }
}
