import CanonicalModel
import IAMPolicy
import PageRendering
import Testing

@Suite struct ChangeListTests {
  @Test func `each revision is an entry that says what the model says`() throws {
    let html = render("{{ small.changes }}", product: product).html
    #expect(html.hasPrefix("<ol class=\"changes\" data-fact=\"small.changes\">\n"))
    let list = try #require(html.split(separator: "</ol>").first)
    let entries = list.split(separator: "<li").dropFirst().map { BrowserText.text(of: "<li" + $0) }
    let wanted = try #require(product.policies.first).changes.map { change in
      change.lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
    }
    #expect(entries.count == 2)
    for (entry, text) in zip(entries, wanted) {
      #expect(
        entry.trimmed == text.trimmed, "what readers see is what the checks compare with")
    }
    #expect(html.contains("<a href=\"../../policies/small@a.json\">Revision a as JSON</a>"))
    #expect(html.contains("<a href=\"../../policies/small.json\">Revision b as JSON</a>"))
    #expect(html.contains("<time data-fact=\"small@b.day\">2024-02-01</time>"))
  }

  @Test func `a reason is text, whatever it holds`() {
    let page = render("{{ small.changes }}", product: product)
    #expect(!page.html.contains("<script>"))
    #expect(page.twin.contains("\\<script>alert('\\&amp;\"')\\</script>"))
    #expect(page.twin.contains("1. 2024-02-01, revision b\n\n   "))
    #expect(page.twin.contains("\n\n   \\+1 action in S3, −1 in SQS\n\n"))
    #expect(page.twin.contains("**Added:** `s3:GetObject`. **Removed:** `sqs:SendMessage`."))
  }

  @Test func `the day stands within a sentence`() {
    let page = render("Unchanged since {{ small.unchanged-since }}.", product: product)
    #expect(
      page.html
        == "<p>Unchanged since <span data-fact=\"small.unchanged-since\">2024-02-01</span>.</p>\n")
    #expect(
      render("See {{ small.changes }}.", product: product).faults.map { $0.contains("a block") }
        == [true])
  }

  @Test func `an older document is shown like the policy's own`() {
    let html = render("{{ small@a.json }}", product: product).html
    #expect(html.contains("data-fact=\"small@a.json\""))
    #expect(html.contains("id=\"small-a-json\"") && html.contains("data-copies=\"#small-a-json\""))
    #expect(html.contains("../../policies/small@a.min.json"))
    #expect(html.contains("sqs:SendMessage") && !html.contains("s3:GetObject"))
  }

  private var product: Product {
    let policy = PublishedPolicy(
      id: "small", name: "Small", description: "", quota: .managedPolicy,
      revisions: [
        Self.revision("b", on: "2024-02-01", "s3:GetObject"),
        Self.revision("a", on: "2024-01-01", "sqs:SendMessage"),
      ]
    ) {
      DocumentedStatement(purpose: "Reads.") {
        Statement("Read", .allow) {
          Action { "s3:GetObject" }
          Resource("*")
        }
      }
    }
    return Product(name: "Small", policies: [policy], trails: [], procedures: [], pages: [])
  }

  private static func revision(_ id: String, on day: String, _ action: String) -> PolicyRevision {
    PolicyRevision(
      id, on: day, reason: SmallProduct.canary,
      document: Array(
        """
        {"Version": "2012-10-17", "Statement": [
          {"Sid": "Read", "Effect": "Allow", "Action": "\(action)", "Resource": "*"}
        ]}
        """.utf8))
  }
}

extension String {
  /// Its lines without the white space around them.
  fileprivate var trimmed: [Substring] {
    split { $0 == "\n" }
  }
}
