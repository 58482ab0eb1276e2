import Foundation
import TestSupport
import Testing

/// `plumbline policy …` as a stranger or a script runs it.
@Suite struct PolicyCommandTests {
  private static let small =
    #"{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":"s3:GetObject","#
    + #""Resource":"*"},{"Sid":"B","Effect":"Allow","Action":["s3:PutObject"],"Resource":["*"]}]}"#

  private func policy(_ arguments: String..., text: String = small) throws -> Tool {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "policy.json")
    return try Tool.run(["policy"] + arguments, in: folder.path)
  }

  private func json(_ run: Tool) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test func `a size says what is counted, the quota and each statement's share`() throws {
    let run = try policy("size", "--format", "json", "audit-trail", "policy.json")
    #expect(run.status == 0, "\(run.errors)")
    let sizes = try #require(try json(run) as? [[String: Any]])
    #expect(sizes.map { $0["name"] as? String } == ["audit-trail", "policy.json"])
    #expect(sizes.map { $0["counted"] as? Int } == [5_664, Self.small.utf8.count])
    #expect(sizes.map { $0["quota"] as? Int } == [6_144, 6_144])
    #expect(sizes[0]["headroom"] as? Int == 480)
    #expect(sizes[0]["readable"] as? Int == 8_093)
    #expect(sizes[0]["compact"] as? Int == 5_664)
    let statements = try #require(sizes[0]["statements"] as? [[String: Any]])
    #expect(statements.count == 15)
    #expect(statements.first { $0["sid"] as? String == "EC2VPC" }?["counted"] as? Int == 1_241)
  }

  @Test(arguments: [
    (#"{"PolicyVersion":{"VersionId":"v1","Document":DOC,"IsDefaultVersion":true}}"#),
    ("{\n \"PolicyName\": \"é\",\n \"PolicyDocument\": DOC\n}\n"),
  ])
  func `the answer of an AWS command is read as the document within`(_ answer: String) throws {
    let text = answer.replacingOccurrences(of: "DOC", with: Self.small)
    let run = try policy("size", "--format", "json", "policy.json", text: text)
    let sizes = try #require(try json(run) as? [[String: Any]])
    #expect(sizes[0]["counted"] as? Int == Self.small.utf8.count)
    let wrong = text.replacingOccurrences(
      of: "\"Effect\":\"Allow\",\"Action\":\"s3", with: "\"Effect\":\"allow\",\"Action\":\"s3")
    let refused = try policy("merge", "policy.json", text: wrong)
    let line = wrong.split(separator: "\n").firstIndex { $0.contains("allow") } ?? 0
    let before = wrong.split(separator: "\n")[line].components(separatedBy: "\"allow\"")[0]
    #expect(
      refused.output.hasPrefix(
        "policy.json:\(line + 1):\(before.unicodeScalars.count + 1): error:"),
      "\(refused.output)")
    #expect(refused.status == 1)
  }

  @Test func `a merge is printed, its sizes told apart from it`() throws {
    let run = try policy("merge", "audit-trail", "--layout", "compact")
    #expect(run.status == 0)
    #expect(run.output.unicodeScalars.count == 4_811 + 1)
    #expect(run.output.contains(#""Sid":"PassAuditTrailRole""#))
    #expect(run.errors.contains("5,664 characters before, 4,811 after"))
  }

  @Test func `standard input is a policy like any other`() throws {
    let run = try Tool.run(
      ["policy", "merge", "-", "--layout", "compact"], in: Repository.root, input: Self.small)
    #expect(run.status == 0)
    #expect(run.output.contains(#""Action":["s3:GetObject","s3:PutObject"]"#), "\(run.output)")
  }

  @Test(arguments: [
    ("", "the text is empty"), ("[", "ends before"), ("{\"a\":1", "ends before"),
    (#"{"Version":"2012-10-17",}"#, "trailing comma"), ("{} {}", "second document"),
    ("\u{FEFF}{}", "byte order mark"), ("{\"a\":NaN}", "'NaN'"), ("// x\n{}", "no comments"),
  ])
  func `what is no policy is told with place and cure, whatever is asked of it`(
    _ text: String, _ words: String
  ) throws {
    for verb in ["show", "size", "lint", "merge"] {
      let run = try policy(verb, "policy.json", text: text)
      #expect(run.status == 1, "\(verb)")
      #expect(run.output.contains(words), "\(verb): \(run.output)")
      #expect(run.output.contains("policy.json:") && run.output.contains("hint:"), "\(verb)")
    }
  }

  @Test(arguments: [
    (["policy"], "nothing to do with a policy was named"),
    (["policy", "szie"], "did you mean 'policy size'"),
    (["policy", "size"], "no policy was named"),
    (["policy", "size", "audit-trial"], "did you mean 'audit-trail'"),
    (["policy", "size", "-", "-"], "standard input is named twice"),
    (["policy", "diff", "audit-trail"], "two policies are compared"),
    (["policy", "merge", "audit-trail", "audit-trail"], "unexpected argument"),
    (["policy", "merge", "audit-trail", "--layout", "wide"], "layouts: readable, compact"),
    (["policy", "lint", "audit-trail", "--policy-type", "role"], "there is no policy type"),
    (["policy", "lint", "audit-trail", "--ignore-finding", "MISING_VERSION"], "MISSING_VERSION"),
    (["policy", "lint", "audit-trail", "--treat-finding-type-as-blocking", "X"], "finding type"),
  ])
  func `what cannot be understood is refused with a cure`(
    arguments: [String], words: String
  ) throws {
    let run = try Tool.run(arguments, in: Repository.root)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `lint fails on the types that are asked to block, and leaves out what is ignored`()
    throws
  {
    let text = #"{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#
    let plain = try policy("lint", "policy.json", text: text)
    #expect(plain.status == 0)
    #expect(plain.output.contains("[MISSING_VERSION]"))
    let strict = try policy(
      "lint", "policy.json", "--treat-finding-type-as-blocking", "ERROR,WARNING", text: text)
    #expect(strict.status == 1)
    let ignored = try policy(
      "lint", "policy.json", "--treat-finding-type-as-blocking", "WARNING", "--ignore-finding",
      "MISSING_VERSION", text: text)
    #expect(ignored.status == 0)
    #expect(!ignored.output.contains("MISSING_VERSION"))
  }

  @Test func `lint gives places as AWS does`() throws {
    let run = try policy(
      "lint", "policy.json", "--format", "json",
      text:
        "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}")
    let policies = try #require(try json(run) as? [[String: Any]])
    let findings = try #require(policies[0]["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["issueCode"] as? String == "MISSING_VERSION" })
    #expect(finding["findingType"] as? String == "WARNING")
    let locations = try #require(finding["locations"] as? [[String: Any]])
    let span = try #require(locations[0]["span"] as? [String: [String: Int]])
    #expect(span["start"] == ["line": 1, "column": 0, "offset": 0])
    #expect((locations[0]["path"] as? [Any])?.isEmpty == true)
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
    try folder.write(Self.small, to: "a.json")
    try folder.write(Self.small.replacingOccurrences(of: old, with: new), to: "b.json")
    let run = try Tool.run(
      ["policy", "diff", "a.json", "b.json", "--format", "json"], in: folder.path)
    let found = try #require(try json(run) as? [String: Any])
    #expect(found["verdict"] as? String == verdict)
    #expect((found["widened"] as? [Any])?.count == widened)
    #expect((found["narrowed"] as? [Any])?.count == narrowed)
    #expect((found["summary"] as? String)?.isEmpty == false)
    #expect(run.status == (verdict == "equal" ? 0 : 1))
  }

  @Test func `a policy is split into documents that fit, on standard output or in files`() throws {
    let run = try policy("split", "audit-trail", "--quota", "2500", "--layout", "compact")
    let parts = try #require(try json(run) as? [[String: Any]])
    #expect(parts.count == 3)
    let folder = try TemporaryFolder()
    let files = try Tool.run(
      ["policy", "split", "audit-trail", "--quota", "2500", "-o", "out/parts"], in: folder.path)
    #expect(files.status == 0, "\(files.errors)")
    for part in 1...3 {
      let size = try Tool.run(
        ["policy", "size", "--format", "json", "out/parts/audit-trail-part-\(part).json"],
        in: folder.path)
      let sizes = try #require(try json(size) as? [[String: Any]])
      #expect(try #require(sizes[0]["counted"] as? Int) <= 2_500)
    }
  }

  @Test(arguments: [
    (["--policy-type", "permissions-boundary", "--quota", "100"], "only one"),
    (["--quota", "60"], "cannot be cut"),
  ])
  func `a split that would change access is refused with the reason`(
    _ options: [String], _ words: String
  ) throws {
    let run = try Tool.run(
      ["policy", "split", "-"] + options, in: Repository.root, input: Self.small)
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
    let run = try policy("export", "policy.json", "--as", form)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(words))
  }

  @Test func `wildcards are put in on request, and all they add is named`() throws {
    let run = try policy("merge", "audit-trail", "--shrink-to", "4700", "--layout", "compact")
    #expect(run.status == 0)
    #expect(run.output.unicodeScalars.count <= 4_700 + 1)
    #expect(run.errors.contains("by the catalogue of"))
  }

  @Test func `an absent file, a folder and an unreadable file end with the status for each`()
    throws
  {
    #expect(try policy("size", "absent.json").status == 2)
    #expect(try policy("size", ".").status == 4)
  }
}
