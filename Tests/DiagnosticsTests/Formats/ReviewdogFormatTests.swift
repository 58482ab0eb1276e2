import Diagnostics
import Testing

@Suite struct ReviewdogFormatTests {
  private static let location = JSONShape.object(required: [
    "path": .text,
    "range": .object(required: [
      "start": .object(
        required: ["line": .number(atLeast: 1)], optional: ["column": .number(atLeast: 1)])
    ]),
  ])
  private static let shape = JSONShape.object(required: [
    "source": .object(required: ["name": .words]),
    "diagnostics": .list(
      .object(
        required: [
          "message": .words, "location": location,
          "severity": .one(of: ["ERROR", "WARNING", "INFO"]),
          "code": .object(required: ["value": .text], optional: ["url": .words]),
        ],
        optional: [
          "related_locations": .list(.object(required: ["message": .words, "location": location]))
        ])),
  ])

  @Test(arguments: [SampleReport.full, SampleReport.clean, SampleReport.cutShort])
  func `a report is as reviewdog asks`(_ report: Report) throws {
    let value = try JSONShape.value(of: ReportFormat.rdjson.text(of: report))
    #expect(Self.shape.problems(in: value).isEmpty)
    #expect(try diagnostics(report).count == report.findings.count)
  }

  @Test(arguments: HostileText.all)
  func `no text breaks it`(_ text: String) throws {
    let report = SampleReport.hostile(text)
    let value = try JSONShape.value(of: ReportFormat.rdjson.text(of: report))
    #expect(Self.shape.problems(in: value).isEmpty)
  }

  @Test func `a column stands only where bytes and characters agree`() throws {
    let starts = try diagnostics(SampleReport.full).map { diagnostic in
      let location = diagnostic["location"] as? [String: Any]
      return (location?["range"] as? [String: [String: Int]])?["start"]
    }
    #expect(starts == [["line": 12], ["line": 2, "column": 1], ["line": 4]])
  }

  @Test func `a diagnostic names its rule, the rule's page and the other places`() throws {
    let diagnostics = try diagnostics(SampleReport.full)
    #expect(
      diagnostics[1]["code"] as? [String: String]
        == ["value": "link", "url": "https://docs.example/link"])
    let related = try #require(diagnostics[0]["related_locations"] as? [[String: Any]])
    #expect(
      related.map { $0["message"] as? String }
        == ["the model states it here", "also: 'c' leads nowhere [link]"])
    #expect(
      diagnostics[0]["message"] as? String == """
        the page lacks 'iam:PassRole'
        expected: iam:PassRole
        actual:   nothing
        hint: run 'make site'
        """)
  }

  private func diagnostics(_ report: Report) throws -> [[String: Any]] {
    let value = try JSONShape.value(of: ReportFormat.rdjson.text(of: report)) as? [String: Any]
    return try #require(value?["diagnostics"] as? [[String: Any]])
  }
}
