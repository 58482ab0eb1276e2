internal import IAMPolicy

/// The commands of the AWS CLI that create a policy from its downloads.
package struct CreationCommand: Sendable {
  /// What is asked of the AWS CLI.
  package static let subcommand = "iam create-policy"
  /// The name the policy gets; of a policy in parts, theirs begin with it.
  package let name: String
  /// The downloads it reads, in order.
  package let files: [String]
  private let description: String

  package init(for policy: PublishedPolicy) {
    name = policy.name
    description = policy.description
    let parts = policy.document.parts(fitting: policy.quota)
    files =
      parts.count == 1
      ? ["\(policy.id).json"] : parts.indices.map { "\(policy.id)-part-\($0 + 1).json" }
  }

  /// The names of the policies it creates, one for each file.
  package var names: [String] {
    files.count == 1 ? [name] : files.indices.map { "\(name)-\($0 + 1)" }
  }

  /// The commands for a POSIX shell, without a final newline.
  package var text: String {
    zip(names, files).map { name, file in
      [
        "aws \(Self.subcommand)", "--policy-name \(ShellWord.word(name))",
        "--description \(ShellWord.word(description))",
        "--policy-document file://\(ShellWord.word(file))",
      ].joined(separator: " \\\n  ")
    }
    .joined(separator: "\n")
  }
}
