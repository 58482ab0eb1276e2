import TestSupport
import Testing

/// `build --timings` tells where the time went, and changes nothing else.
@Suite struct TimingsTests {
  private let project: SampleProject

  init() throws { project = try SampleProject() }

  private static let names = [
    "reading", "rendering", "checking", "writing", "search", "total",
  ]

  private static let parts = [
    "sources", "markdown", "survey", "html", "twins", "templates", "checks", "digests", "files",
  ]

  /// The milliseconds under each name, and the pages that are told of.
  private func table(
    _ errors: String
  ) -> (phases: [String: Double], parts: [String: Double], pages: [String]) {
    let times = errors.matches(of: /(?m)^ {2}([a-z]+) +(\d+\.\d)$/).map {
      (String($0.1), Double($0.2) ?? -1)
    }
    let all = Dictionary(times) { _, _ in -1 }
    let pages = errors.matches(of: /(?m)^ +\d+\.\d {2}(\S+\.md)$/).map { String($0.1) }
    return (
      all.filter { !Self.parts.contains($0.key) }, all.filter { Self.parts.contains($0.key) }, pages
    )
  }

  @Test func `phases have their names and times, and the ten slowest pages are named`() throws {
    let run = try project.run("build", "--no-search", "--timings", "-j", "3")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("milliseconds by phase, on 3 threads:"), "\(run.errors)")
    let (phases, pageParts, pages) = table(run.errors)
    #expect(phases.keys.sorted() == Self.names.sorted())
    for name in ["reading", "rendering", "checking", "writing"] {
      #expect(phases[name, default: 0] > 0, "\(name)")
    }
    #expect(phases["search"] == 0)
    let parts = phases.filter { $0.key != "total" }.values.reduce(0, +)
    #expect(parts <= phases["total", default: 0] + 1)
    #expect(pageParts.keys.sorted() == Self.parts.sorted())
    for name in Self.parts where name != "sources" {
      #expect(pageParts[name, default: 0] > 0, "\(name)")
    }
    #expect(pages.count == 10 && Set(pages).count == 10)
    #expect(pages.allSatisfy { $0.hasPrefix("content/") })
  }

  @Test func `the search index has its own time`() throws {
    try project.folder.write(
      "#!/bin/sh\nsleep 0.3\nmkdir -p \"$4\" && echo page > \"$4/one\"\n", to: "pagefind")
    try Shell.run("chmod +x pagefind", in: project.folder.path)
    let run = try project.run(
      "build", "--timings", environment: ["PLUMBLINE_PAGEFIND": "\(project.folder.path)/pagefind"])
    #expect(run.status == 0)
    #expect(table(run.errors).phases["search", default: 0] >= 300, "\(run.errors)")
  }

  @Test func `a quiet build tells its timings only when asked, and the site is the same`() throws {
    #expect(try project.run("build", "--no-search", "-q").errors.isEmpty)
    let before = try SiteSnapshot(of: "\(project.folder.path)/site")
    let run = try project.run("build", "--no-search", "-q", "--timings")
    #expect(run.errors.hasPrefix("milliseconds by phase, on "))
    #expect(try SiteSnapshot(of: "\(project.folder.path)/site").files == before.files)
  }

  @Test func `a build that finds faults tells how long it looked`() throws {
    try project.folder.write("---\ntitle: Broken\n---\n[gone](gone.md)\n", to: "content/b.md")
    let plain = try project.run("build", "--format", "json")
    let run = try project.run("build", "--format", "json", "--timings")
    #expect(run.status == 1)
    #expect(run.output == plain.output)
    let phases = table(run.errors).phases
    #expect(phases["checking", default: 0] > 0)
    #expect(phases["search"] == 0)
  }
}
