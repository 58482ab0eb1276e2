import Foundation
import TestSupport
import Testing

/// `plumbline policy …` as a stranger or a script runs it.
@Suite struct PolicyCommandTests {
  @Test func `a size says what is counted, the quota and each statement's share`() throws {
    let run = try PolicyCommand.run("size", "--format", "json", "audit-trail", "policy.json")
    #expect(run.status == 0, "\(run.errors)")
    let sizes = try #require(try PolicyCommand.json(run) as? [[String: Any]])
    #expect(sizes.map { $0["name"] as? String } == ["audit-trail", "policy.json"])
    #expect(sizes.map { $0["counted"] as? Int } == [5_664, PolicyCommand.small.utf8.count])
    #expect(sizes.map { $0["quota"] as? Int } == [6_144, 6_144])
    #expect(sizes[0]["headroom"] as? Int == 480)
    #expect(sizes[0]["readable"] as? Int == 8_093)
    #expect(sizes[0]["compact"] as? Int == 5_664)
    let statements = try #require(sizes[0]["statements"] as? [[String: Any]])
    #expect(statements.count == 15)
    #expect(statements.first { $0["sid"] as? String == "EC2VPC" }?["counted"] as? Int == 1_241)
  }

  @Test func `a quota that inline policies share is told as such`() throws {
    let inline = try PolicyCommand.run(
      "size", "policy.json", "--policy-type", "inline-role-policy")
    #expect(inline.output.contains("to spare, for all inline policies of the role together\n"))
    let managed = try PolicyCommand.run("size", "policy.json")
    #expect(managed.output.contains("to spare\n"))
  }

  @Test func `what would bring a policy under its quota is told`() throws {
    let run = try PolicyCommand.run(
      "size", "--format", "json", "--policy-type", "inline-user-policy", "audit-trail")
    let sizes = try #require(try PolicyCommand.json(run) as? [[String: Any]])
    #expect(sizes[0]["headroom"] as? Int == 2_048 - 5_664)
    let remedies = try #require(sizes[0]["remedies"] as? [[String: Any]])
    #expect(remedies.map { $0["counted"] as? Int } == [4_811, 4_784, nil])
    #expect(remedies.allSatisfy { $0["fits"] as? Bool == false })
    let managed = try PolicyCommand.run("size", "--format", "json", "audit-trail")
    let fits = try #require(try PolicyCommand.json(managed) as? [[String: Any]])
    #expect((fits[0]["remedies"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    (#"{"PolicyVersion":{"VersionId":"v1","Document":DOC,"IsDefaultVersion":true}}"#),
    ("{\n \"PolicyName\": \"é\",\n \"PolicyDocument\": DOC\n}\n"),
  ])
  func `the answer of an AWS command is read as the document within`(_ answer: String) throws {
    let text = answer.replacingOccurrences(of: "DOC", with: PolicyCommand.small)
    let run = try PolicyCommand.run("size", "--format", "json", "policy.json", text: text)
    let sizes = try #require(try PolicyCommand.json(run) as? [[String: Any]])
    #expect(sizes[0]["counted"] as? Int == PolicyCommand.small.utf8.count)
    let wrong = text.replacingOccurrences(
      of: "\"Effect\":\"Allow\",\"Action\":\"s3", with: "\"Effect\":\"allow\",\"Action\":\"s3")
    let refused = try PolicyCommand.run("merge", "policy.json", text: wrong)
    let line = wrong.split(separator: "\n").firstIndex { $0.contains("allow") } ?? 0
    let before = wrong.split(separator: "\n")[line].components(separatedBy: "\"allow\"")[0]
    #expect(
      refused.output.hasPrefix(
        "policy.json:\(line + 1):\(before.unicodeScalars.count + 1): error:"),
      "\(refused.output)")
    #expect(refused.status == 1)
  }

  @Test func `standard input is a policy like any other`() throws {
    let run = try Tool.run(
      ["policy", "merge", "-", "--layout", "compact"], in: Repository.root,
      input: PolicyCommand.small)
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
      let run = try PolicyCommand.run(verb, "policy.json", text: text)
      #expect(run.status == 1, "\(verb)")
      #expect(run.output.contains(words), "\(verb): \(run.output)")
      #expect(run.output.contains("policy.json:") && run.output.contains("hint:"), "\(verb)")
    }
  }

  @Test(arguments: [["size", "a.json"], ["show", "a.json"], ["diff", "a.json", "audit-trail"]])
  func `what is no policy is told to machines as JSON`(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"Version\":1}", to: "a.json")
    let run = try Tool.run(["policy"] + arguments + ["--format", "json"], in: folder.path)
    let report = try #require(try PolicyCommand.json(run) as? [String: Any])
    #expect(report["errors"] as? Int == 2)
    #expect(run.status == 1)
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
    let plain = try PolicyCommand.run("lint", "policy.json", text: text)
    #expect(plain.status == 0)
    #expect(plain.output.contains("[MISSING_VERSION]"))
    let strict = try PolicyCommand.run(
      "lint", "policy.json", "--treat-finding-type-as-blocking", "ERROR,WARNING", text: text)
    #expect(strict.status == 1)
    let ignored = try PolicyCommand.run(
      "lint", "policy.json", "--treat-finding-type-as-blocking", "WARNING", "--ignore-finding",
      "MISSING_VERSION", text: text)
    #expect(ignored.status == 0)
    #expect(!ignored.output.contains("MISSING_VERSION"))
  }

  @Test func `lint gives places as AWS does`() throws {
    let run = try PolicyCommand.run(
      "lint", "policy.json", "--format", "json",
      text:
        "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}")
    let policies = try #require(try PolicyCommand.json(run) as? [[String: Any]])
    let findings = try #require(policies[0]["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["issueCode"] as? String == "MISSING_VERSION" })
    #expect(finding["findingType"] as? String == "WARNING")
    let locations = try #require(finding["locations"] as? [[String: Any]])
    let span = try #require(locations[0]["span"] as? [String: [String: Int]])
    #expect(span["start"] == ["line": 1, "column": 0, "offset": 0])
    #expect((locations[0]["path"] as? [Any])?.isEmpty == true)
  }

  @Test func `an absent file, a folder and an unreadable file end with the status for each`()
    throws
  {
    #expect(try PolicyCommand.run("size", "absent.json").status == 2)
    #expect(try PolicyCommand.run("size", ".").status == 4)
  }
}
