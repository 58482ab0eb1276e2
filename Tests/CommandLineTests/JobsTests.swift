import TestSupport
import Testing

/// What comes of a run does not depend on how many threads work on it.
@Suite struct JobsTests {
  private static let counts = ["1", "2", "7"]

  @Test func `a site is the same byte for byte on any number of threads`() throws {
    let project = try SampleProject()
    var sites: [SiteSnapshot] = []
    for count in Self.counts {
      let run = try project.run("build", "--no-search", "-o", "site-\(count)", "-j", count)
      #expect(run.status == 0, "\(run.errors)")
      sites.append(try SiteSnapshot(of: "\(project.folder.path)/site-\(count)"))
    }
    #expect(sites[0].bytes.count > 50)
    for site in sites.dropFirst() { #expect(site.bytes == sites[0].bytes) }
  }

  @Test(arguments: ["build", "check"])
  func `a report is the same on any number of threads`(_ command: String) throws {
    let project = try SampleProject(withSite: true)
    for name in ["a", "b", "c", "d"] {
      try project.folder.write(
        "---\ntitle: Broken\n---\n[gone](gone.md)\n\n### far\n", to: "content/\(name).md")
    }
    let runs = try Self.counts.map {
      try project.run(command, "--format", "json", "--jobs", $0)
    }
    #expect(runs[0].status == 1)
    #expect(runs[0].output.contains("\"link\""))
    for run in runs.dropFirst() {
      #expect(run.status == runs[0].status)
      #expect(run.output == runs[0].output)
    }
  }
}
