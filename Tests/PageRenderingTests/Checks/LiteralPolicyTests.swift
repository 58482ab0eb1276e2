import AuditTrail
import CanonicalModel
import Diagnostics
import IAMPolicy
import PageRendering
import Testing

@Suite struct LiteralPolicyTests {
  private static let policy = Product.auditTrail.policies[0]
  private static let readable = PolicyWriter(layout: .readable).text(of: policy.document)
  private static let compact = PolicyWriter(layout: .compact).text(of: policy.document)
  private static let indented = readable.split(separator: "\n").map { "    \($0)\n" }.joined()

  @Test(arguments: [
    ("```json\n\(readable)\n```", "1:1"),
    ("```\n\(compact)\n```", "1:1"),
    ("x\n\n~~~json\n\(compact)\n~~~", "3:1"),
    ("- a\n\n  ```sh\n  aws iam create-policy --policy-document '\(compact)'\n  ```", "3:3"),
    ("x\n\n\(indented)", "3:5"),
    ("Paste `\(compact)` there.", "1:7"),
  ])
  func `a copy of a published policy is a frozen copy`(_ markdown: String, _ place: String) {
    let faults = render(markdown).faults
    #expect(
      faults == [
        "\(place) literal-policy a copy of the policy 'audit-trail' is typed into the page"
      ])
  }

  @Test(arguments: [
    (
      "```json\n\(readable.replacing("\"s3:PutObject\",\n", with: ""))\n```",
      "a policy like the policy 'audit-trail'"
    ),
    (
      "```\n\(readable.replacing("\"Effect\": \"Allow\",", with: "\"Effect\": \"Allow\"", maxReplacements: 1))\n```",
      "a policy like the policy 'audit-trail'"
    ),
    (
      "```\n\"sqs:CreateQueue\",\n\"sqs:DeleteQueue\",\n\"sqs:SetQueueAttributes\",\n```",
      "a part of"
    ),
    (
      "```json\n{\"Effect\": \"Allow\", \"Action\": \"x:Y\", \"Resource\": \"*\"}\n```",
      "a policy is"
    ),
    ("```yaml\nStatement:\n  - Effect: Allow\n    Action: x:Y\n```", "a policy is"),
    ("```hcl\nstatement {\n  actions = [\"x:Y\"]\n}\n```", "a policy is"),
    ("{ \"Effect\": \"Allow\", \"Action\": \"x:Y\" }", "a policy is"),
    ("```python\n{'Effect': 'Allow', 'Action': '*'}\n```", "a policy is"),
    ("```ts\n{ effect: iam.Effect.ALLOW, actions: ['*'] }\n```", "a policy is"),
  ])
  func `what is like a policy is told apart`(_ markdown: String, _ words: String) throws {
    let finding = try #require(render(markdown).findings.first)
    #expect(render(markdown).findings.count == 1)
    #expect(finding.rule == "literal-policy")
    #expect(finding.message.hasPrefix(words))
    #expect(!finding.hint.isEmpty)
  }

  @Test(arguments: [
    "```json example\n\(readable)\n```",
    "```example\n\(compact)\n```",
    "```json\n{\"Version\": \"2012-10-17\"}\n```",
    "```\nsqs:CreateQueue\nsqs:DeleteQueue\n```",
    "The action `sqs:CreateQueue` has the effect *Allow*, and each Statement has an Action.",
    "```yaml\nname: build\nsteps:\n  - run: make\n```",
    "{{ audit-trail.json }}",
  ])
  func `an illustration, a word and a placeholder are no copies`(_ markdown: String) {
    #expect(render(markdown).faults.isEmpty)
  }
}
