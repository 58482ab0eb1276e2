import AuditTrail
import CanonicalModel
import IAMPolicy
import PageRendering
import Testing

@Suite struct ActionBlockTests {
  private static let page = render("{{ audit-trail.actions }}")
  private static let reference =
    "https://docs.aws.amazon.com/service-authorization/latest/reference/"

  @Test(arguments: PublishedPolicy.auditTrail.statements.map(\.statement))
  func `each statement is folded, with a link an action and a text to copy`(
    _ statement: Statement
  ) throws {
    let sid = try #require(statement.sid)
    let section = try #require(
      Self.page.html.split(separator: "<details class=\"statement\">")
        .first { $0.contains("<summary><code>\(sid)</code>") })
    let names = section.matches(of: /<a href="([^"]+)"><code>([^<]+)<\/code><\/a>/)
    #expect(Set(names.map { String($0.2) }) == Set(statement.actions.patterns.map(\.text)))
    #expect(names.count == statement.actions.patterns.count)
    #expect(names.allSatisfy { $0.1.hasPrefix(Self.reference + "list_") })
    let text = PolicyWriter(layout: .readable).text(of: statement)
    #expect(BrowserText.text(in: String(section), from: "<pre", to: "</pre>") == text + "\n")
    #expect(section.contains("data-copies=\"#audit-trail-statement-\(sid)\" hidden>Copy statement"))
    #expect(Self.page.twin.contains("```json\n\(text)\n```"))
  }

  @Test func `the summary counts, and names what reaches furthest first`() {
    let figures = "Allow, 14 actions: Permissions management 2, Write 6, Read 4, List 2"
    #expect(Self.page.html.contains("<code>S3</code> <span>\(figures)</span></summary>"))
    #expect(Self.page.twin.contains("`S3` \(figures)\n\n| Service | Access level |"))
    #expect(Self.page.html.contains("Allow, 1 action: Write 1<"))
    #expect(Self.page.faults.isEmpty)
  }

  @Test func `what the catalogue does not have, patterns and denials are told as what they are`() {
    let page = render("{{ odd.actions }}", product: Self.odd)
    let figures = page.html.matches(of: /<summary>(.*?)<\/summary>/).map { String($0.1) }
    #expect(
      figures == [
        "<code>A</code> <span>Deny, all but 3 actions: Read 1, Not known 2</span>",
        "<code>Statement 2</code> <span>Allow, 2 actions: Permissions management and Read 1, "
          + "Permissions management and Write and Tagging and Read and List 1</span>",
      ])
    #expect(page.html.contains("href=\"\(Self.reference)reference_policies_actions-"))
    #expect(!page.html.contains("<b>"), "an action became markup")
  }

  private static let odd = Product(
    name: "Odd",
    policies: [
      PublishedPolicy(id: "odd", name: "Odd", description: "", quota: .managedPolicy) {
        DocumentedStatement(purpose: "One.") {
          Statement("A", .deny) {
            NotAction {
              "s3:GetObject"
              "s3:Nothing"
              "<b>:x"
            }
            Resource("*")
          }
        }
        DocumentedStatement(purpose: "Two.") {
          Statement(nil, .allow) {
            Action {
              "s3:*"
              "sqs:?et*"
            }
            Resource("*")
          }
        }
      }
    ], trails: [], procedures: [], pages: [])
}
