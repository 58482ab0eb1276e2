import Foundation
import TestSupport
import Testing

/// A finding's rule can be looked up, by whatever name it is typed, in the terminal and the manual.
@Suite struct ExplainTests {
  @Test func `a rule is explained: what it means, why, what it costs, and what cures it`() throws {
    let run = try Tool.run(["explain", "policy-narrower"], in: Repository.root)
    #expect(run.status == 0)
    for words in [
      "policy-narrower\nThe published policy allows less than the model's.\n", "\n  Why       ",
      "\n  Cost      ", "\n  Cure      ", "\n  Found by  plumbline check\n", "\nWrong, in ",
      "\nRight:\n", "▸\"s3:GetObject\"", "'manual/checks'",
    ] {
      #expect(run.output.contains(words), "no '\(words)' in:\n\(run.output)")
    }
    let longest = run.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= 100)
  }

  @Test(arguments: [
    ("POLICY-Narrower", "policy-narrower\n"), ("[link]", "link\n"), ("output", "output\n"),
    ("suppression", "suppression\n"), ("policy_syntax", "policy-syntax\n"),
    ("pass_role_with_star_in_resource", "PASS_ROLE_WITH_STAR_IN_RESOURCE\n"),
    ("SCP_SYNTAX_ERROR_NOTRESOURCE", "SCP_SYNTAX_ERROR_NOTRESOURCE\nThis check of AWS is not made"),
  ])
  func `a name is known in any letter case, whoever reports under it`(
    _ name: String, beginning: String
  ) throws {
    let run = try Tool.run(["explain", name], in: Repository.root)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(beginning), "\(run.output)")
  }

  @Test(arguments: [
    (["policy-narower"], "did you mean 'policy-narrower'"),
    (["UNIQUE_SID_REQUIRED"], "did you mean 'UNIQUE_SIDS_REQUIRED'"),
    (["qqqqqqqqqqqq"], "plumbline list checks"), ([""], "there is no rule ''"),
    ([], "no rule was named"), (["link", "anchor"], "unexpected argument 'anchor'"),
    (["link", "--all"], "'--all' goes without"), (["link", "--format", "html"], "markdown"),
  ])
  func `an unknown rule is refused with the one that was meant`(
    _ arguments: [String], words: String
  ) throws {
    let run = try Tool.run(["explain"] + arguments, in: Repository.root)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func `every rule that is listed can be explained, as text and as JSON`() throws {
    let all = try rules(["explain", "--all", "--format", "json"])
    let listed = try rules(["list", "checks", "--format", "json"])
    #expect(
      Set(all.compactMap { $0["id"] as? String })
        == Set(listed.compactMap { $0["name"] as? String }))
    for rule in all {
      for key in ["id", "meaning", "rationale", "consequence", "cure", "manual"] {
        #expect((rule[key] as? String)?.isEmpty == false, "\(rule) has no '\(key)'")
      }
      #expect((rule["examples"] as? [Any])?.isEmpty == false, "\(rule) has no example")
    }
    #expect(all.count > 50)
  }

  @Test func `no example is empty: what shows nothing is told in words`() throws {
    let page = try Tool.run(["explain", "--all", "--format", "markdown"], in: Repository.root)
    let lines = page.output.split(separator: "\n", omittingEmptySubsequences: false)
    var shown: [Substring]?
    for line in lines {
      if shown == nil, line.hasPrefix("```"), line.hasSuffix(" example") {
        shown = []
      } else if let text = shown, line.hasPrefix("```"), line.allSatisfy({ $0 == "`" }) {
        #expect(!text.joined().allSatisfy { " ▸".contains($0) }, "an example shows nothing")
        shown = nil
      } else {
        shown?.append(line)
      }
    }
    let words = "Wrong: nothing in `policies/sample.json`."
    #expect(page.output.contains(words), "no '\(words)'")
  }

  @Test func `the manual's page of checks is what the rules say`() throws {
    let run = try Tool.run(["explain", "--all", "--format", "markdown"], in: Repository.root)
    let page = try String(
      contentsOfFile: "\(Repository.root)/content/manual/checks.md", encoding: .utf8)
    #expect(
      run.output == page,
      "run: .build/plumbline explain --all --format markdown > content/manual/checks.md")
  }

  private func rules(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try Tool.run(arguments, in: Repository.root)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(value as? [[String: Any]])
  }
}
