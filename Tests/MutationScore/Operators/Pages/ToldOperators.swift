/// Sentences that tell of a policy's name, statements, services, revisions, digests and layouts what
/// is not so, and others that tell what is, or of something else.
enum ToldOperators {
  static let all: [MutationOperator] = [
    tells("name", ["name"], "Name the policy OtherAccessPolicy."),
    tells("save", ["name"], "Create the policy. Save it as OtherAccessPolicy."),
    tells("statement", ["statement-ids"], "See the statement EventBridge for the schedules."),
    tells("lets", ["services"], "The policy lets you use Braket resources."),
    tells("can", ["services"], "The policy can use Braket."),
    tells("digest", ["checksum"], "Its SHA-256 is \(digest)."),
    tells("file-digest", ["checksum"], "The policy's digest: `\(digest)`"),
    tells(
      "times", ["size-approximate"], "The compact form is ten times as long as the readable one."),
    tells(
      "twice", ["size-approximate"],
      "The readable layout is nine times the size of the compact one."),
    holds("bucket-name", "Create a bucket. Name it AuditLogs."),
    holds("not-name", "Do not name the policy OtherAccessPolicy."),
    holds("needed", "Write the statement CloudFormation needs."),
    holds("other-statement", "See the statement AllowLogs of your bucket policy."),
    holds("other-service", "Your boundary lets you use Braket resources."),
    holds("cannot", "The policy cannot use Braket."),
    holds("image", "The SHA-256 of the image is \(digest)."),
    holds("trace", "A trace such as \(digest) names the request."),
    holds("not-times", "The readable layout is not ten times as long as the compact one."),
    holds("agent-revision", "The latest revision of the agent is 2019-07."),
    holds("revisions-a-year", "There are three revisions a year at most."),
    holds("null", "It was updated, and None of it is null."),
    MutationOperator("told/null-day", "leaves null for a day", .caught(by: ["residue"])) {
      $0.paragraph("<p>Last updated null</p>")
    },
    MutationOperator("told/none-day", "leaves None for a day", .caught(by: ["residue"])) {
      $0.twinParagraph("Last updated: None")
    },
  ]

  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  private static func tells(
    _ id: String, _ rules: [String], _ sentence: String
  ) -> MutationOperator {
    MutationOperator("told/\(id)", "says '\(sentence)'", .caught(by: rules)) {
      $0.said(sentence) { _ in true }
    }
  }

  private static func holds(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("told/\(id)", "says '\(sentence)'", .quiet) {
      $0.said(sentence) { _ in true }
    }
  }
}
