import Foundation
import TestSupport
import Testing

/// Policies whose texts would steer a terminal, fake a line of a report, or flood it.
@Suite struct HostilePolicyTests {
  private static let hostile =
    #"{"Version":"2012-10-17","Statement":[{"Sid":"A\u001b[31m\nB","Effect":"Allow","#
    + #""Action":["s3:Get\u001b[1m\nX","e\u001b:\nx"],"Resource":"arn:\u001b[2m\nr","#
    + #""Condition":{"StringEquals":{"aws:\u001b[3m\nk":"v\u001b\n"}}},{"Effect":"Allow","#
    + #""Action":"s3:ListBucket","Resource":"*"}]}"#

  @Test(arguments: [
    ["show"], ["size"], ["size", "--policy-type", "session-policy"], ["lint"], ["diff", "small"],
    ["merge"], ["merge", "--shrink-to", "100"], ["split", "--quota", "300"],
    ["split", "--quota", "60"], ["export", "--as", "cli"], ["export", "--as", "terraform"],
  ])
  func `what stands in a policy does not steer a terminal`(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.hostile, to: "policy.json")
    try folder.write(PolicyCommand.small, to: "small")
    let run = try Tool.run(
      ["policy", arguments[0], "policy.json"] + arguments.dropFirst(), in: folder.path)
    for text in [run.output, run.errors] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" }, "\(text)")
    }
    #expect(run.status == 0 || run.status == 1, "\(run.errors)")
  }

  @Test(arguments: ["show", "diff"])
  func `what stands in a policy makes no line of its own`(_ verb: String) throws {
    let folder = try TemporaryFolder()
    let named = Self.hostile.replacingOccurrences(of: "\\u001b[31m\\nB", with: "\\nfake: equal")
    try folder.write(named, to: "policy.json")
    try folder.write(PolicyCommand.small, to: "small")
    let run = try Tool.run(
      ["policy", verb, "policy.json"] + (verb == "diff" ? ["small"] : []), in: folder.path)
    #expect(run.output.contains("fake: equal"))
    #expect(!run.output.split(separator: "\n").contains { $0.hasPrefix("fake") }, "\(run.output)")
  }

  @Test func `names without end are cut off where people read them`() throws {
    let long = String(repeating: "G", count: 100_000)
    let text = PolicyCommand.small.replacingOccurrences(of: "GetObject", with: long)
    for verb in ["show", "size", "lint"] {
      let run = try PolicyCommand.run(verb, "policy.json", text: text)
      #expect(run.output.utf8.count < 10_000, "\(verb)")
    }
  }

  @Test(arguments: [
    ("--treat-finding-type-as-blocking", "", "no finding type was given"),
    ("--treat-finding-type-as-blocking", ",", "no finding type was given"),
    ("--treat-finding-type-as-blocking", "NONE,ERROR", "'NONE' was given along"),
    ("--ignore-finding", "", "no issue code was given"),
  ])
  func `an empty list is no answer to which findings matter`(
    _ option: String, _ value: String, _ words: String
  ) throws {
    let run = try PolicyCommand.run("lint", "policy.json", option, value)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `a role's trust policy is taken out of the answer that holds it`() throws {
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"#
      + #""ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
    let run = try PolicyCommand.run(
      "size", "policy.json", "--format", "json",
      text: #"{"Role":{"RoleName":"r","AssumeRolePolicyDocument":"# + trust + "}}")
    let sizes = try #require(try PolicyCommand.json(run) as? [[String: Any]])
    #expect(sizes[0]["policyType"] as? String == "role-trust-policy")
    #expect(sizes[0]["counted"] as? Int == trust.utf8.count)
  }

  @Test(arguments: [
    #"{"Policy":"{\"Version\":\"2012-10-17\"}"}"#, #"{"PolicyVersion":{"Document":"%7B%7D"}}"#,
    #""{\"Version\":\"2012-10-17\"}""#,
  ])
  func `a policy within a string is told as such`(_ text: String) throws {
    for verb in ["lint", "size"] {
      let run = try PolicyCommand.run(verb, "policy.json", text: text)
      #expect(run.status == 1)
      #expect(run.output.contains("take the policy out of the string"), "\(run.output)")
    }
  }
}
