import CanonicalModel
import IAMPolicy
import Testing

@Suite struct PolicyChangeTests {
  @Test func `each revision is told beside the one before it, the newest first`() {
    let changes = policy.changes
    #expect(changes.map(\.subject) == ["small@c", "small@b", "small@a"])
    #expect(changes.map(\.summary) == ["PassRole narrowed", "+1 action in S3", nil])
    #expect(changes[0].groups.map(\.sentence) == ["Narrowed: iam:PassRole."])
    #expect(changes[1].groups.map(\.sentence) == ["Added: s3:PutObject."])
    #expect(changes.map(\.file) == ["policies/small.json"] + ["b", "a"].map(Self.file))
  }

  @Test func `what cannot be told is not told as no change`() {
    let change = PolicyChange.all(
      of: "small",
      [
        Self.revision("b", Self.json("\"s3:GetObject\"", "*", condition: "aws:SomeKey")),
        Self.revision("a", Self.json("\"s3:GetObject\"", "*", condition: "aws:OtherKey")),
      ])[0]
    #expect(change.summary != "No change in access")
  }

  @Test func `a revision that changes names alone says so`() {
    let renamed = Self.json("\"s3:GetObject\"", "*").replacing("Sid", with: "Id2")
      .replacing("\"Id2\": \"A\"", with: "\"Sid\": \"B\"")
    let changes = PolicyChange.all(
      of: "small",
      [Self.revision("b", renamed), Self.revision("a", Self.json("\"s3:GetObject\"", "*"))])
    #expect(changes[0].summary == "No change in access")
    #expect(changes[0].groups.isEmpty)
  }

  @Test func `the facts tell of every revision`() {
    let product = Product(
      name: "Small", policies: [policy], trails: [], procedures: [], pages: [])
    let facts = FactTable(of: product)
    #expect(facts["small.unchanged-since"]?.value.summary == "2024-03-01")
    #expect(facts["small.revision"]?.value.summary == "c")
    #expect(facts["small@b.difference"]?.value.summary == "+1 action in S3")
    #expect(facts["small@a.difference"] == nil)
    for name in ["day", "reason", "digest", "size.counted"] {
      for id in ["a", "b", "c"] { #expect(facts["small@\(id).\(name)"] != nil) }
    }
    #expect(facts["small@c.json"] == nil, "the newest document is the policy's own")
    #expect(facts["small@a.json"] != nil)
    #expect(facts["small@a.statements"] == nil, "what each was for was not kept")
  }

  @Test func `older documents stay published, the newest is not published twice`() {
    let product = Product(
      name: "Small", policies: [policy], trails: [], procedures: [], pages: [])
    #expect(product.publishedPolicies.map(\.id) == ["small", "small@b", "small@a"])
  }

  @Test func `the feed names each revision by an address of its own`() throws {
    let product = Product(
      name: "Small", policies: [policy], trails: [], procedures: [],
      pages: [PagePublication(page: "docs/index", facts: ["small.changes"])])
    let feed = try #require(PolicyFeed(of: policy, product, at: "https://small.example"))
    #expect(feed.page == "https://small.example/docs/")
    #expect(feed.day == "2024-03-01")
    #expect(Set(feed.entries.map(\.id)).count == 3)
    #expect(feed.entries[1].text.contains("Added: s3:PutObject."))
    #expect(feed.entries[1].link == "https://small.example/policies/small@b.json")
  }

  private static func file(_ id: String) -> String { "policies/small@\(id).json" }

  private let policy = PublishedPolicy(
    id: "small", name: "Small", description: "", quota: .managedPolicy,
    revisions: [
      revision(
        "c", json("\"s3:GetObject\", \"s3:PutObject\"", "arn:aws:iam::*:role/S-*"), month: 3),
      revision("b", json("\"s3:GetObject\", \"s3:PutObject\"", "*"), month: 2),
      revision("a", json("\"s3:GetObject\"", "*"), month: 1),
    ]
  ) {
    DocumentedStatement(purpose: "Reads.") {
      Statement("A", .allow) {
        Action { "s3:GetObject" }
        Resource("*")
      }
    }
  }

  private static func revision(_ id: String, _ json: String, month: Int = 1) -> PolicyRevision {
    PolicyRevision(
      id, on: "2024-0\(month)-01", reason: "Because.", document: Array(json.utf8))
  }

  private static func json(_ actions: String, _ role: String, condition: String = "") -> String {
    let test = "\"Condition\": {\"StringLike\": {\"\(condition)\": \"x*\"}}, "
    return """
      {"Version": "2012-10-17", "Statement": [
        {"Sid": "A", "Effect": "Allow", \(condition.isEmpty ? "" : test)
         "Action": [\(actions)], "Resource": "*"},
        {"Sid": "P", "Effect": "Allow", "Action": "iam:PassRole", "Resource": "\(role)"}
      ]}
      """
  }
}
