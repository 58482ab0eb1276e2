import CanonicalModel
import Diagnostics
import FileSystem
import IAMPolicy
import SiteBuilding
import SiteDescription
import TestSupport
import Testing

/// Nobody changes a policy without a word on when and why.
@Suite struct RevisionFaultTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let revisions: [PolicyRevision]
    /// Words of the one message; nil when all is well.
    let message: String?
    var testDescription: String { message ?? "all is well" }
  }

  @Test(arguments: faults)
  func `revisions are held against the policy`(_ fault: Fault) throws {
    let found = try Self.findings(fault.revisions)
    let told = found.map { "\($0.message) [\($0.rule)]" }
    #expect(found.count == (fault.message == nil ? 0 : 1), "\(told)")
    for finding in found {
      #expect(finding.rule == "date" && finding.message.contains(fault.message ?? ""), "\(told)")
      #expect(finding.position.line > 0 && !finding.hint.isEmpty)
    }
  }

  @Test func `older documents and the feed are published, and escaped`() throws {
    let files = try Self.plan([
      revision("b", on: "2024-02-01", reason: "Less <b>&</b> \"more\"."),
      revision("a", on: "2024-01-01", json: other),
    ]).files
    let paths = files.map(\.path)
    for ending in [".json", ".min.json", ".json.sha256"] {
      #expect(paths.contains("policies/small@a\(ending)"))
      #expect(!paths.contains("policies/small@b\(ending)"))
    }
    let feed = try #require(files.first { $0.path == "policies/small.atom" })
    let text = String(decoding: feed.bytes, as: UTF8.self)
    #expect(text.contains("Less &lt;b&gt;&amp;&lt;/b&gt; &quot;more&quot;."))
    #expect(text.contains("<updated>2024-02-01T00:00:00Z</updated>"))
  }

  @Test func `a policy without revisions has no feed`() throws {
    #expect(try !Self.plan([]).files.contains { $0.path.hasSuffix(".atom") })
  }

  private static let faults = [
    Fault(revisions: [], message: nil),
    Fault(revisions: [revision("a")], message: nil),
    Fault(revisions: [revision("b", on: "2024-01-31"), revision("a", json: other)], message: nil),
    Fault(
      revisions: [revision("a", json: other)],
      message: "is not its newest revision 'a': +1 action in S3, \u{2212}1 in SQS"),
    Fault(revisions: [revision("a", on: "2024-02-30")], message: "which is no day"),
    Fault(revisions: [revision("a.b")], message: "cannot name a revision"),
    Fault(revisions: [revision("")], message: "cannot name a revision"),
    Fault(revisions: [revision("a", reason: "")], message: "gives no reason"),
    Fault(revisions: [revision("a"), revision("a", json: other)], message: "there twice"),
    Fault(
      revisions: [revision("b"), revision("a", on: "2024-01-02", json: other)],
      message: "stands before 'a' and is older"),
    Fault(revisions: [revision("a", json: "{")], message: "at line 1, column"),
    Fault(revisions: [revision("a", json: "")], message: "is no policy"),
  ]

  private static func findings(_ revisions: [PolicyRevision]) throws -> [Finding] {
    try plan(revisions).findings
  }

  private static func plan(_ revisions: [PolicyRevision]) throws -> SitePlan {
    let folder = try TemporaryFolder()
    let files = [
      "plumbline.yml": "title: Docs\ndescription: Of a product.\nurl: https://docs.example.com\n",
      "content/index.md": "---\ntitle: Home\n---\nText.\n",
      "theme/page.mustache": "<title>{{page.title}}</title>\n",
      "theme/404.mustache": "<title>{{page.title}}</title>\n",
      "theme/redirect.mustache": "<a href=\"{{target.href}}\">{{target.title}}</a>\n",
    ]
    for (file, text) in files { try folder.write(text, to: file) }
    let file = "\(folder.path)/plumbline.yml"
    let configuration = try #require(
      ConfigurationReading(file: file, shownAs: "plumbline.yml").configuration)
    return try SiteBuilder(
      product: product(revisions), configuration: configuration,
      folders: SiteFolders(configuration, configurationFile: file, workingFolder: folder.path)
    ).plan()
  }

  private static func product(_ revisions: [PolicyRevision]) -> Product {
    let policy = PublishedPolicy(
      id: "small", name: "Small", description: "", quota: .managedPolicy, revisions: revisions
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
}

private let other = json("sqs:SendMessage")

private func json(_ action: String) -> String {
  """
  {"Version": "2012-10-17", "Statement": [
    {"Sid": "Read", "Effect": "Allow", "Action": "\(action)", "Resource": "*"}
  ]}
  """
}

private func revision(
  _ id: String, on day: String = "2024-01-01", reason: String = "Because.",
  json text: String = json("s3:GetObject")
) -> PolicyRevision {
  PolicyRevision(id, on: day, reason: reason, document: Array(text.utf8))
}
