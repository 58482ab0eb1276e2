import Foundation
import TestSupport
import Testing

/// What `plumbline policy …` makes of policies: differences, merges, splits and exports.
@Suite struct PolicyRewritingTests {
  @Test func `a merge is printed, its sizes told apart from it`() throws {
    let run = try PolicyCommand.run("merge", "audit-trail", "--layout", "compact")
    #expect(run.status == 0)
    #expect(run.output.unicodeScalars.count == 4_811 + 1)
    #expect(run.output.contains(#""Sid":"PassAuditTrailRole""#))
    #expect(run.errors.contains("5,664 characters before, 4,811 after"))
  }

  @Test(arguments: [
    (#"["s3:PutObject"]"#, #"["s3:PutObject","s3:GetObjectAcl"]"#, "broader", 1, 0),
    (#"["s3:PutObject"]"#, #"["S3:putobject","s3:PutObject"]"#, "equal", 0, 0),
    (#""s3:GetObject""#, #""s3:ListBucket""#, "incomparable", 1, 1),
    (
      #""Action":["s3:PutObject"],"Resource":["*"]"#,
      #""Action":["s3:PutObject"],"Resource":"arn:aws:s3:::a/*""#, "narrower", 0, 1
    ),
  ])
  func `a difference is told with its witnesses, and only equality is a success`(
    _ old: String, _ new: String, _ verdict: String, _ widened: Int, _ narrowed: Int
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(PolicyCommand.small, to: "a.json")
    try folder.write(PolicyCommand.small.replacingOccurrences(of: old, with: new), to: "b.json")
    let run = try Tool.run(
      ["policy", "diff", "a.json", "b.json", "--format", "json"], in: folder.path)
    let found = try #require(try PolicyCommand.json(run) as? [String: Any])
    #expect(found["verdict"] as? String == verdict)
    #expect((found["widened"] as? [Any])?.count == widened)
    #expect((found["narrowed"] as? [Any])?.count == narrowed)
    #expect((found["summary"] as? String)?.isEmpty == false)
    #expect(run.status == (verdict == "equal" ? 0 : 1))
  }

  @Test func `a policy is split into documents that fit, on standard output or in files`() throws {
    let run = try PolicyCommand.run(
      "split", "audit-trail", "--quota", "2500", "--layout", "compact")
    let parts = try #require(try PolicyCommand.json(run) as? [[String: Any]])
    #expect(parts.count == 3)
    let folder = try TemporaryFolder()
    let files = try Tool.run(
      ["policy", "split", "audit-trail", "--quota", "2500", "-o", "out/parts"], in: folder.path)
    #expect(files.status == 0, "\(files.errors)")
    for part in 1...3 {
      let size = try Tool.run(
        ["policy", "size", "--format", "json", "out/parts/audit-trail-part-\(part).json"],
        in: folder.path)
      let sizes = try #require(try PolicyCommand.json(size) as? [[String: Any]])
      #expect(try #require(sizes[0]["counted"] as? Int) <= 2_500)
    }
  }

  @Test func `where white space counts, the parts are written without it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(PolicyCommand.small, to: "a.json")
    let run = try Tool.run(
      [
        "policy", "split", "a.json", "--policy-type", "scp", "--quota", "130", "-o", "parts",
      ], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for part in 1...2 {
      let text = try String(
        contentsOfFile: folder.path + "/parts/a-part-\(part).json", encoding: .utf8)
      #expect(text.unicodeScalars.count <= 130 + 1)
    }
    let one = try Tool.run(
      ["policy", "split", "a.json", "--policy-type", "scp"], in: folder.path)
    #expect(one.errors.contains("when it is written compact"), "\(one.errors)")
  }

  @Test(arguments: [
    (["--policy-type", "permissions-boundary", "--quota", "100"], "only one"),
    (["--quota", "60"], "cannot be cut"),
  ])
  func `a split that would change access is refused with the reason`(
    _ options: [String], _ words: String
  ) throws {
    let run = try Tool.run(
      ["policy", "split", "-"] + options, in: Repository.root, input: PolicyCommand.small)
    #expect(run.status == 1)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ("json", "{\n"), ("compact", #"{"Version""#), ("yaml", "Version: "),
    ("cloudformation", "AWS::IAM::ManagedPolicy"), ("terraform", "aws_iam_policy_document"),
    ("cdk", "iam.ManagedPolicy"), ("cli", "aws iam create-policy"),
  ])
  func `a policy is exported in every form`(_ form: String, _ words: String) throws {
    let run = try PolicyCommand.run("export", "policy.json", "--as", form)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(words))
  }

  @Test func `wildcards are put in on request, and all they add is named`() throws {
    let run = try PolicyCommand.run(
      "merge", "audit-trail", "--shrink-to", "4700", "--layout", "compact")
    #expect(run.status == 0)
    #expect(run.output.unicodeScalars.count <= 4_700 + 1)
    #expect(run.errors.contains("by the catalogue of"))
  }
}
