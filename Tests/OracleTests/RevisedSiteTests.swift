import AuditTrail
import CanonicalModel
import Diagnostics
import IAMPolicy
import SiteBuilding
import Testing

/// A site whose policy was changed twice, built by road 1 and read back by road 2.
@Suite struct RevisedSiteTests {
  @Test func `a site that tells of every revision is clean`() throws {
    let site = try SampleSite()
    let files = try site.files(of: Self.product)
    let findings = try site.findings(in: files, of: Self.product)
    #expect(findings.isEmpty, "\(ReportFormat.text.text(of: Report(findings: findings)))")
    #expect(files.contains { $0.path == "policies/audit-trail@first.json" })
  }

  @Test(arguments: sabotages)
  func `what is told wrongly of a revision is caught by its rule`(_ sabotage: Sabotage) throws {
    let site = try SampleSite()
    let files = try sabotage.apply(to: site.files(of: Self.product))
    let findings = try site.findings(in: files, of: Self.product)
    let rules = Set(findings.map(\.rule.rawValue))
    #expect(rules.contains(sabotage.rule), "caught by \(rules.sorted()) only")
  }

  @Test func `a page that shows an older revision is told which one`() throws {
    let site = try SampleSite()
    let old = try #require(Self.older.last)
    let text = PolicyWriter(layout: .compact).text(of: old.document)
    let current = PolicyWriter(layout: .compact).text(of: PublishedPolicy.auditTrail.document)
    let sabotage = Sabotage(
      "keeps an old download", "policy-copy", in: "policies/audit-trail.min.json", current, text)
    let findings = try site.findings(
      in: sabotage.apply(to: site.files(of: Self.product)), of: Self.product)
    #expect(findings.map(\.actual) == ["the policy 'audit-trail@first'"])
  }

  private static let list = "permissions-changes/index.html"
  private static let twin = "permissions-changes/index.md"
  private static let feed = "policies/audit-trail.atom"

  private static let sabotages = [
    Sabotage("moves a day", "date", in: list, ">2026-02-01<", ">2026-02-02<"),
    Sabotage("turns a word", "access-claim", in: list, "PassRole narrowed", "PassRole widened"),
    Sabotage("adds an action", "access-claim", in: list, "<b>Added:</b>", "<b>Added:</b> s3:A, "),
    Sabotage("adds words", "access-claim", in: list, "<p>SHA-256", "<p>Nothing more. SHA-256"),
    Sabotage(
      "links to today's document", "date", in: list, "policies/audit-trail@first.json",
      "policies/audit-trail.json"),
    Sabotage(
      "misprints a size", "size-number", in: list, "first.size.counted\">", "first.size.counted\">1"
    ),
    Sabotage("spoils a digest", "checksum", in: list, "first.digest\">", "first.digest\">0"),
    Sabotage("moves a day of the twin", "markdown-twin", in: twin, "2026-02-01", "2026-02-02"),
    Sabotage("moves a day of the feed", "markdown-twin", in: feed, "2026-02-01T", "2026-02-02T"),
    Sabotage("writes another feed", "markdown-twin", in: feed, "Narrowed:", "Widened:"),
    Sabotage(
      "changes an old document", "policy-copy", in: "policies/audit-trail@first.json",
      "\"iam:PassRole\"", "\"iam:*\""),
    Sabotage(
      "changes an old digest", "checksum", in: "policies/audit-trail@first.json.sha256", "  audit",
      "0  audit"),
  ]

  private static let product: Product = {
    let truth = Product.auditTrail
    let policy = PublishedPolicy.auditTrail
    let changed = PublishedPolicy(
      id: policy.id, name: policy.name, description: policy.description, quota: policy.quota,
      revisions: policy.revisions + older
    ) { policy.statements }
    return Product(
      name: truth.name, policies: [changed], trails: truth.trails, procedures: truth.procedures,
      pages: truth.pages)
  }()

  /// The policy with another way to group its statements, and once with less and wider access.
  private static let older: [PolicyRevision] = {
    let truth = PublishedPolicy.auditTrail.document.statements
    var renamed = truth
    renamed[0].sid = "Preflight"
    renamed[1].sid = "Stacks"
    var wider = renamed
    wider[2].actions.patterns.removeLast(2)
    wider[5].resources = ResourceClause(["*"])
    return [revision("second", "2026-02-01", renamed), revision("first", "2026-01-15", wider)]
  }()

  private static func revision(
    _ id: String, _ day: String, _ statements: [Statement]
  ) -> PolicyRevision {
    let text = PolicyWriter(layout: .readable).text(of: PolicyDocument(statements: statements))
    return PolicyRevision(
      id, on: day, reason: "Tried out in a test.", document: Array((text + "\n").utf8))
  }
}
