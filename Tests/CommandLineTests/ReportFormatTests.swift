import TestSupport
import Testing

/// The forms a report can take, as commands give them.
@Suite struct ReportFormatTests {
  /// Each form with how such a report begins.
  static let formats = [
    ("text", "site/"), ("json", "{\n  \"findings\": ["), ("sarif", "{\n  \"$schema\": "),
    ("junit", "<?xml "), ("github", "::error file=site/"), ("gitlab", "[\n  {\n"),
    ("rdjson", "{\n  \"source\": "), ("tap", "TAP version 14\n1.."), ("html", "<!DOCTYPE html>\n"),
  ]

  @Test(arguments: formats)
  func `check gives a drift in every form`(_ format: String, _ start: String) throws {
    let project = try SampleProject(withSite: true)
    _ = try Drift.all[0].apply(to: project.folder)
    let run = try project.run("check", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix(start), "\(run.output.prefix(80))")
    #expect(run.output.contains(Drift.all[0].rule))
    #expect(run.complaints.isEmpty)
  }

  @Test(arguments: formats)
  func `build gives a fault in every form`(_ format: String, _ start: String) throws {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: T\n---\n[gone](gone.md)\n", to: "content/faulty.md")
    let run = try project.run("build", "--format", format)
    #expect(run.status == 1)
    let start = start.replacing("site/", with: "content/")
    #expect(run.output.hasPrefix(start), "\(run.output.prefix(80))")
    #expect(run.output.contains("content/faulty.md"))
  }

  @Test(arguments: formats.filter { $0.0 != "json" })
  func `lint gives what it found in every form`(_ format: String, _ start: String) throws {
    let text = #"{"Statement":[{"Effect":"Allow","Action":"s3:GetObjct","Resource":"*"}]}"#
    let run = try PolicyCommand.run("lint", "policy.json", "--format", format, text: text)
    #expect(run.status == 1)
    let start = start.replacing("site/", with: "policy.json")
    #expect(run.output.hasPrefix(start), "\(run.output.prefix(80))")
    #expect(run.output.contains("INVALID_ACTION"))
  }

  @Test func `SARIF declares the rules in force, whatever they found`() throws {
    let check = try rules(of: Tool.run(["check", "--format", "sarif"], in: Repository.root))
    #expect(Set(check).isSuperset(of: ["policy-broader", "trail", "steps", "link", "coverage"]))
    let lint = try rules(of: PolicyCommand.run("lint", "policy.json", "--format", "sarif"))
    #expect(lint.contains("REDUNDANT_ACTION"))
    let fewer = try rules(
      of: PolicyCommand.run(
        "lint", "policy.json", "--format", "sarif", "--ignore-finding", "REDUNDANT_ACTION"))
    #expect(fewer.count == lint.count - 1)
    #expect(!fewer.contains("REDUNDANT_ACTION"))
  }

  @Test func `where there is no site, no rule is said to hold`() throws {
    let project = try SampleProject()
    let run = try project.run("check", "--format", "tap")
    #expect(run.status == 3)
    #expect(run.output.contains(" - anchor # SKIP "))
    #expect(run.output.contains("\nBail out! "))
  }

  @Test(arguments: ["build", "check"])
  func `where the configuration is at fault, no rule is said to hold`(_ command: String) throws {
    let project = try SampleProject()
    try project.folder.write("title: x\n", to: "plumbline.yml")
    let run = try project.run(command, "--format", "tap")
    #expect(run.status == 2)
    #expect(run.output.contains(" - configuration: "))
    #expect(run.output.contains(" - anchor # SKIP "))
  }

  @Test(arguments: ["build", "check", "policy lint"])
  func `help names every form`(_ command: String) throws {
    let arguments = command.split(separator: " ").map(String.init) + ["--help"]
    let run = try Tool.run(arguments, in: Repository.root)
    #expect(run.output.contains(Self.formats.map(\.0).joined(separator: ", ")))
  }

  private func rules(of run: Tool) throws -> [String] {
    let log = try PolicyCommand.json(run) as? [String: Any]
    let tool = (log?["runs"] as? [[String: Any]])?.first?["tool"] as? [String: Any]
    let rules = (tool?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
    return try #require(rules).compactMap { $0["id"] as? String }
  }
}
