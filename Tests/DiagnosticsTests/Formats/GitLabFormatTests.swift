import Diagnostics
import Testing

@Suite struct GitLabFormatTests {
  private static let shape = JSONShape.list(
    .object(required: [
      "description": .words, "check_name": .text, "fingerprint": .words,
      "severity": .one(of: ["info", "minor", "major", "critical", "blocker"]),
      "location": .object(required: [
        "path": .text, "lines": .object(required: ["begin": .number(atLeast: 1)]),
      ]),
    ]))

  @Test func `a finding is one issue, and an accepted one is none`() {
    #expect(
      ReportFormat.gitlab.text(of: Report(findings: [SampleReport.note])) == """
        [
          {
            "description": "holds 'NaN'; hint: look at it",
            "check_name": "residue",
            "fingerprint": "\(SampleReport.note.fingerprint)",
            "severity": "info",
            "location": {
              "path": "site/b.html",
              "lines": {
                "begin": 4
              }
            }
          }
        ]

        """)
  }

  @Test(arguments: [SampleReport.full, SampleReport.clean, SampleReport.cutShort])
  func `a report is as GitLab asks`(_ report: Report) throws {
    let issues = try issues(report)
    #expect(Self.shape.problems(in: issues).isEmpty)
    #expect(issues.count == report.findings.count)
  }

  @Test(arguments: HostileText.all)
  func `no text breaks it, and no two issues have one fingerprint`(_ text: String) throws {
    let report = SampleReport.hostile(text)
    let issues = try issues(report)
    #expect(Self.shape.problems(in: issues).isEmpty)
    #expect(Set(issues.map { $0["fingerprint"] as? String }).count == report.findings.count)
  }

  @Test func `of one fingerprint the first keeps it`() throws {
    let finding = SampleReport.link
    let names = try issues(Report(findings: [finding, finding, finding])).map {
      $0["fingerprint"] as? String
    }
    let name = finding.fingerprint
    #expect(names == [name, "\(name)-2", "\(name)-3"])
  }

  private func issues(_ report: Report) throws -> [[String: Any]] {
    let value = try JSONShape.value(of: ReportFormat.gitlab.text(of: report))
    return try #require(value as? [[String: Any]])
  }
}
