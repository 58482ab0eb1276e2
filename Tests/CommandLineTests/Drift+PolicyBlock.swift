/// Faults in what a policy's block says beside the policy: its forms, statements, sizes and notes.
extension Drift {
  private static let twin = SampleProject.html.replacing("html", with: "md")

  static let policyBlock = [
    Drift(
      "an action of an export", "policy-copy", "- sqs:TagQueue\n", "- sqs:*\n", at: "- sqs:*"),
    Drift(
      "a tab with another name", "policy-copy", "<summary>Terraform</summary>",
      "<summary>CDK resource</summary>"),
    Drift(
      "a statement to copy, widened", "policy-broader", "\n    \(action("sqs:TagQueue"))",
      "\n    \(action("sqs:*"))", at: action("sqs:*")),
    Drift(
      "a statement's button that copies another text", "policy-copy",
      "data-copies=\"#audit-trail-statement-SQS\"",
      "data-copies=\"#audit-trail-statement-S3\" title=\"x\"", at: "title=\"x\""),
    Drift(
      "an access level", "access-claim",
      "<code>iam</code></th><td>Read</td><td class=\"number\">1</td>",
      "<code>iam</code></th><td>List</td><td class=\"number\">1</td>"),
    Drift(
      "a count of a level", "count", "Allow, 14 actions: Write 7", "Allow, 14 actions: Write 8"),
    Drift(
      "a link to another service", "link", "list_amazons3.html\"><code>s3:GetObject<",
      "list_awslambda.html\"><code>s3:GetObject<"),
    Drift(
      "a bar of the gauge", "size-number", "width=\"525\" height=\"64\"",
      "width=\"526\" height=\"64\""),
    Drift(
      "a size in numbers", "size-number", "<code>EC2VPC</code> <span>1,241",
      "<code>EC2VPC</code> <span>1,214"),
    Drift("a size in the twin", "size-number", in: twin, "`EC2VPC` 1,241", "`EC2VPC` 1,214"),
    Drift(
      "a review note", "access-claim", "a caller can write any policy into a role",
      "nobody can write a policy into a role"),
    Drift(
      "how many review notes there are", "count", "<summary>Review notes: ",
      "<summary>Review notes: 9"),
  ]
}
