import TestSupport
import Testing

/// One fault each in a copy of the committed site, found from outside by the built tool.
@Suite struct DriftTests {
  @Test func `the committed site is clean, and the tool says what it checked`() throws {
    let run = try Tool.run(["check"], in: Repository.root)
    #expect(run.status == 0, "\(run.output)")
    let counts = try #require(
      run.output.wholeMatch(
        of:
          /checked (\d+) pages, (\d+) policies, (\d+) trails, (\d+) steps, (\d+) claims, (\d+) links\n/
      ))
    for count in [counts.1, counts.2, counts.3, counts.4, counts.5, counts.6] {
      #expect(Int(count).map { $0 > 0 } == true, "\(run.output)")
    }
  }

  @Test(arguments: Drift.all + Drift.accessClaims + Drift.twins + Drift.policyBlock)
  func `a fault in the site is named with its rule, file and line`(_ drift: Drift) throws {
    let project = try SampleProject(withSite: true)
    let line = try drift.apply(to: project.folder)
    let run = try project.run("check")
    #expect(run.status == 1, "\(run.output)")
    let place = "\(drift.file):\(line):"
    let isNamed = run.output.split(separator: "\n").contains {
      $0.hasPrefix(place) && $0.hasSuffix("[\(drift.rule)]")
    }
    #expect(isNamed, "no '\(place)… [\(drift.rule)]' in:\n\(run.output)")
  }

  @Test(arguments: Drift.quiet + Drift.harmlessAccessClaims + Drift.quietTwins)
  func `an edit that changes no meaning is not reported`(_ drift: Drift) throws {
    let project = try SampleProject(withSite: true)
    _ = try drift.apply(to: project.folder)
    let run = try project.run("check")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func `a site that is absent or holds no page is a hole, not a pass`() throws {
    let project = try SampleProject()
    let absent = try project.run("check")
    #expect(absent.status == 3)
    #expect(absent.output.contains("[coverage]"))
    try project.folder.write("", to: "site/keep")
    #expect(try project.run("check").status == 3)
  }

  @Test func `the JSON form carries the same findings`() throws {
    let project = try SampleProject(withSite: true)
    _ = try Drift.all[0].apply(to: project.folder)
    let run = try project.run("check", "--format", "json", "--output", "report.json")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    let report = try project.folder.read("report.json")
    #expect(report.contains("\"rule\": \"\(Drift.all[0].rule)\""))
    #expect(report.contains("\"checked\": {"))
  }
}
