import Diagnostics
import Testing

@Suite struct TAPFormatTests {
  @Test func `a test a finding, one for each rule without any`() {
    let report = Report(
      findings: [SampleReport.narrower, SampleReport.note], rules: SampleReport.full.rules,
      accepted: SampleReport.full.accepted)
    #expect(
      ReportFormat.tap.text(of: report) == """
        TAP version 14
        1..5
        not ok 1 - anchor: '\\#d' leads nowhere # TODO accepted until 2026-10-31: the vendor moves it
          ---
          message: "'#d' leads nowhere"
          severity: error
          rule: "anchor"
          fingerprint: "\(SampleReport.full.accepted[0].finding.fingerprint)"
          at:
            file: "site/b.html"
            line: 7
            column: 1
          hint: "correct it"
          ...
        ok 2 - link
        not ok 3 - policy-narrower: the page lacks 'iam:PassRole'
          ---
          message: "the page lacks 'iam:PassRole'"
          severity: error
          rule: "policy-narrower"
          fingerprint: "\(SampleReport.narrower.fingerprint)"
          at:
            file: "site/a/index.html"
            line: 12
            column: 3
          expected: "iam:PassRole"
          actual: "nothing"
          hint: "run 'make site'"
          model:
            file: "Sources/PassRole.swift"
            line: 9
            column: 1
          also: "site/b.html:2:1: warning: 'c' leads nowhere [link]"
          ...
        ok 4 - residue: holds 'NaN'
          ---
          message: "holds 'NaN'"
          severity: note
          rule: "residue"
          fingerprint: "\(SampleReport.note.fingerprint)"
          at:
            file: "site/b.html"
            line: 4
            column: 5
          hint: "look at it"
          ...
        # note: residue: holds 'NaN'
        ok 5 - trail
        # 1 finding accepted, the first until 2026-10-31
        # 1 error, 0 warnings, 1 note

        """)
  }

  @Test(arguments: HostileText.all)
  func `no text breaks the stream, and its YAML holds the text itself`(_ text: String) throws {
    let stream = try #require(TAPStream(ReportFormat.tap.text(of: SampleReport.hostile(text))))
    #expect(stream.tests.count == 9)
    #expect(stream.tests.filter { !$0.isOK && $0.directive == nil }.count == 3)
    #expect(stream.tests.filter { $0.directive?.hasPrefix("TODO ") == true }.count == 1)
    #expect(stream.bailOut != nil)
    // The reader refuses a NUL whichever way it is written, and more than 64 KiB.
    guard !text.unicodeScalars.contains("\u{0}"), text.utf8.count < 8_000 else { return }
    let told = stream.tests.filter { $0.block != nil && $0.value("rule") != "policy-narrower" }
    #expect(told.count == 7)
    for test in told {
      #expect(test.value("message").map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `where the run was cut short, silence is skipped and the stream bails out`() throws {
    let stream = try #require(TAPStream(ReportFormat.tap.text(of: SampleReport.cutShort)))
    #expect(stream.tests.count == 4)
    #expect(stream.tests.allSatisfy { $0.directive?.hasPrefix("SKIP") == true })
    #expect(stream.bailOut == "cannot read 'a'")
  }

  @Test func `nothing to test is a plan that says so`() throws {
    let text = ReportFormat.tap.text(of: Report(findings: []))
    #expect(text == "TAP version 14\n1..0 # SKIP no rules\n")
    #expect(TAPStream(text)?.plan == 0)
  }
}
