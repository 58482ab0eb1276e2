import Diagnostics
import Foundation
import Testing

@Suite struct SARIFFormatTests {
  @Test(arguments: [SampleReport.full, SampleReport.clean, SampleReport.cutShort])
  func `a report is as the schema of SARIF 2.1.0 asks`(_ report: Report) throws {
    #expect(try problems(in: report).isEmpty)
  }

  @Test(arguments: HostileText.all)
  func `no text breaks the schema`(_ text: String) throws {
    #expect(try problems(in: SampleReport.hostile(text)).isEmpty)
  }

  @Test func `every rule is declared, with help, whether it found anything or not`() throws {
    let driver = try #require(try run(SampleReport.full)["tool"] as? [String: Any])
    let rules = try #require((driver["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
    #expect(
      rules.map { $0["id"] as? String }
        == ["anchor", "link", "policy-narrower", "residue", "trail"])
    let help = try #require(rules[4]["help"] as? [String: String])
    #expect(help["text"]?.contains("whom trail") == true)
    #expect(rules[1]["helpUri"] as? String == "https://docs.example/link")
    let clean = try run(SampleReport.clean)
    #expect(try problems(in: SampleReport.clean).isEmpty)
    #expect((clean["results"] as? [Any])?.isEmpty == true)
  }

  @Test func `results are told worst first, with the rule, the place and what else is known`()
    throws
  {
    let results = try results(SampleReport.full)
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note", "error"])
    let first = results[0]
    #expect(first["ruleIndex"] as? Int == 2)
    let text = (first["message"] as? [String: String])?["text"]
    #expect(
      text == """
        the page lacks 'iam:PassRole'
        expected: iam:PassRole
        actual:   nothing
        hint: run 'make site'
        """)
    let related = try #require(first["relatedLocations"] as? [[String: Any]])
    #expect(related.count == 2)
  }

  @Test func `an accepted finding is a suppressed result with its justification`() throws {
    let results = try results(SampleReport.full)
    let suppressions = results.map { $0["suppressions"] as? [[String: Any]] ?? [] }
    #expect(suppressions.map(\.count) == [0, 0, 0, 1])
    #expect(suppressions[3][0]["justification"] as? String == "the vendor moves it")
    #expect(suppressions[3][0]["status"] as? String == "accepted")
  }

  @Test func `results with the same fingerprint are kept apart`() throws {
    let finding = SampleReport.narrower
    let results = try results(Report(findings: [finding, finding]))
    let names = results.map {
      ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
    }
    #expect(names == ["\(finding.fingerprint):1", "\(finding.fingerprint):2"])
  }

  @Test func `the 5,000 worst are kept and the rest is told`() throws {
    let report = Report(
      findings: SampleReport.many(4_999, .note) + SampleReport.many(3, .error, in: "z"))
    let results = try results(report)
    #expect(results.count == 5_000)
    #expect(results[0...3].map { $0["level"] as? String } == ["error", "error", "error", "note"])
    let invocation = try #require(try run(report)["invocations"] as? [[String: Any]])
    let told = try #require(invocation[0]["toolExecutionNotifications"] as? [[String: Any]])
    let message = (told[0]["message"] as? [String: String])?["text"]
    #expect(message?.hasPrefix("2 findings more left out") == true)
  }

  @Test func `a result has at most 1,000 locations`() throws {
    let report = Report(findings: [
      Finding(
        "link", at: SourcePosition(file: "a"), "m", hint: "h",
        about: Subject(fact: "a", channel: "a"), model: SourcePosition(file: "b"),
        consequences: SampleReport.many(1_200, .error))
    ])
    let result = try results(report)[0]
    #expect((result["relatedLocations"] as? [Any])?.count == 999)
    #expect((result["message"] as? [String: String])?["text"]?.contains("202 more") == true)
  }

  @Test func `a run that was cut short is no successful one`() throws {
    let invocations = try run(SampleReport.cutShort)["invocations"] as? [[String: Any]]
    #expect(invocations?[0]["executionSuccessful"] as? Bool == false)
  }

  @Test(arguments: [
    ("a b/ü%.html", "a%20b/%C3%BC%25.html", "%SRCROOT%"), ("/a:b", "file:///a%3Ab", nil),
    ("c:d", "c%3Ad", "%SRCROOT%"), ("../a#b?c", "../a%23b%3Fc", "%SRCROOT%"),
    ("https://h/a%20b?c=d#e f", "https://h/a%20b?c=d#e%20f", nil),
  ])
  func `a file is named by a URI reference`(_ file: String, _ uri: String, _ base: String?) throws {
    let finding = Finding(
      "link", at: SourcePosition(file: file), "m", hint: "h",
      about: Subject(fact: "a", channel: "a"))
    let locations = try results(Report(findings: [finding]))[0]["locations"] as? [[String: Any]]
    let place = try #require(locations?[0]["physicalLocation"] as? [String: Any])
    let artifact = try #require(place["artifactLocation"] as? [String: String])
    #expect(artifact["uri"] == uri)
    #expect(artifact["uriBaseId"] == base)
  }

  @Test(arguments: [
    ("{{ a }}", "{{{{ a }}}}"), ("a [b] c\\", "a [b] c\\"),
    ("[a](http://b) \\", "\\[a\\](http://b) \\\\"),
  ])
  func `a message holds no placeholder and no link`(_ text: String, _ escaped: String) throws {
    let finding = Finding(
      "link", at: SourcePosition(file: "a"), text, hint: "h",
      about: Subject(fact: "a", channel: "a"))
    let message = try results(Report(findings: [finding]))[0]["message"] as? [String: String]
    #expect(message?["text"] == escaped + "\nhint: h")
  }

  private func problems(in report: Report) throws -> [String] {
    SARIFShape.log.problems(in: try JSONShape.value(of: ReportFormat.sarif.text(of: report)))
  }

  private func run(_ report: Report) throws -> [String: Any] {
    let log = try JSONShape.value(of: ReportFormat.sarif.text(of: report)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ report: Report) throws -> [[String: Any]] {
    try #require(try run(report)["results"] as? [[String: Any]])
  }
}
