import Diagnostics
import Testing

@Suite struct ReportFormatTests {
  private let finding = Finding(
    "policy-narrower", at: SourcePosition(file: "site/a/index.html", line: 12, column: 3),
    "the page lacks 'iam:PassRole'", hint: "run 'make site'", expected: "iam:PassRole",
    about: Subject(fact: "audit-trail.json", channel: "a", item: "iam:PassRole"),
    model: SourcePosition(file: "Sources/AuditTrail/PassRole.swift", line: 9))

  @Test func `a finding reads as one line, its facts and its cure`() {
    let text = ReportFormat.text.text(of: Report(findings: [finding]))
    #expect(
      text == """
        site/a/index.html:12:3: error: the page lacks 'iam:PassRole' [policy-narrower]
          expected: iam:PassRole
          model: Sources/AuditTrail/PassRole.swift:9
          hint: run 'make site'
        1 error, 0 warnings

        """)
  }

  @Test func `a check names each finding by its fingerprint`() {
    let text = ReportFormat.text.text(of: Report(findings: [finding], checked: CheckedCounts()))
    #expect(text.contains("  hint: run 'make site'\n  fingerprint: \(finding.fingerprint)\n"))
    #expect(finding.fingerprint.count == 16)
  }

  @Test func `what is accepted is told and no failure`() {
    let report = Report(
      findings: [], checked: CheckedCounts(),
      accepted: [AcceptedFinding(finding, reason: "mended\nsoon", until: "2026-02-28")])
    let text = ReportFormat.text.text(of: report)
    #expect(
      text.hasPrefix(
        """
        accepted: site/a/index.html:12:3: error: the page lacks 'iam:PassRole' [policy-narrower]
          until 2026-02-28: mended\\u{A}soon

        """))
    #expect(text.hasSuffix("\n1 finding accepted, the first until 2026-02-28\n"))
    let json = ReportFormat.json.text(of: report)
    #expect(json.contains(#""until": "2026-02-28""#))
    #expect(json.contains(#""errors": 0"#))
  }

  @Test func `nothing found says what was checked`() {
    var checked = CheckedCounts()
    checked.policies = 3
    let text = ReportFormat.text.text(of: Report(findings: [], checked: checked))
    #expect(text == "checked 0 pages, 3 policies, 0 trails, 0 steps, 0 claims, 0 links\n")
  }

  @Test func `the JSON form names every part`() {
    let text = ReportFormat.json.text(of: Report(findings: [finding], checked: CheckedCounts()))
    for part in [
      #""rule": "policy-narrower""#, #""severity": "error""#, #""line": 12"#, #""column": 3"#,
      #""actual": null"#, #""fingerprint": ""#, #""errors": 1"#, #""warnings": 0"#,
      #""checked": {"#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `what was accepted is told in short in the text and whole in the JSON form`() throws {
    let text = ReportFormat.text.text(of: SampleReport.full)
    #expect(text.contains("\n1 finding accepted, the first until 2026-10-31\n1 error, 1 warning"))
    #expect(text.contains("\naccepted: site/b.html:7:1: error: '#d' leads nowhere [anchor]\n"))
    #expect(text.contains("\n  until 2026-10-31: the vendor moves it\n"))
    let json = ReportFormat.json.text(of: SampleReport.full)
    #expect(json.contains(#""reason": "the vendor moves it""#))
    #expect(json.contains(#""message": "'#d' leads nowhere""#))
    let cutShort = ReportFormat.json.text(of: SampleReport.cutShort)
    #expect(cutShort.contains(#""obstacles": ["#))
  }

  @Test(arguments: HostileText.all)
  func `no text breaks the lines or the JSON form`(_ text: String) throws {
    let report = SampleReport.hostile(text)
    let lines = ReportFormat.text.text(of: report).split { $0.isNewline }
    #expect(lines.count == 6 * 7 + 7 + 2 + 3)
    let value = try JSONShape.value(of: ReportFormat.json.text(of: report)) as? [String: Any]
    #expect((value?["findings"] as? [Any])?.count == 7)
  }

  @Test(arguments: ReportFormat.allCases)
  func `a report comes out the same whatever order its parts came in`(_ format: ReportFormat) {
    let report = SampleReport.hostile("a")
    let turned = Report(
      findings: report.findings.reversed(), checked: report.checked,
      rules: report.rules.reversed(), accepted: report.accepted.reversed(),
      obstacles: report.obstacles)
    #expect(format.text(of: turned) == format.text(of: report))
    #expect(format.text(of: report).last == "\n")
  }

  @Test func `text from a page cannot break its line or steer a terminal`() {
    let hostile = Finding(
      "residue", at: SourcePosition(file: "a\u{1B}[2J.html"), "holds 'x\ny\u{202E}'", hint: "h",
      about: Subject(fact: "a", channel: "a"))
    let text = ReportFormat.text.text(of: Report(findings: [hostile]))
    #expect(text.contains("a\\u{1B}[2J.html:1:1"))
    #expect(text.contains("'x\\u{A}y\\u{202E}'"))
  }

  @Test func `findings are sorted by place whatever their order`() {
    let later = Finding(
      "link", .warning, at: SourcePosition(file: "site/a/index.html", line: 12, column: 20), "m",
      hint: "h", about: Subject(fact: "a", channel: "a"))
    #expect(Report(findings: [later, finding]).findings == [finding, later])
    #expect(Report(findings: [later, finding]).warnings == 1)
  }

  @Test func `a fingerprint keeps when words and place change, and follows the item`() {
    let moved = Finding(
      "policy-narrower", at: SourcePosition(file: "elsewhere", line: 1), "other words",
      hint: "other", about: finding.subject)
    #expect(moved.fingerprint == finding.fingerprint)
    let other = Finding(
      "policy-narrower", at: finding.position, finding.message, hint: finding.hint,
      about: Subject(fact: "audit-trail.json", channel: "a", item: "iam:GetRole"))
    #expect(other.fingerprint != finding.fingerprint)
  }
}
