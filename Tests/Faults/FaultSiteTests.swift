import FileSystem
import TestSupport
import Testing

/// What is wrong with a site is told by the tool itself, to the letter, and nothing is published.
@Suite struct FaultSiteTests {
  @Test(arguments: try FaultSite.all())
  func `a build says exactly what is wrong, and writes nothing`(_ site: FaultSite) throws {
    let run = try FaultSiteRun(of: site)
    let expected = try site.expected()
    #expect(run.report == expected, "it printed:\n\(run.report)")
    #expect(run.errors == "")
    if run.status == 0 {
      #expect(run.filesAfter.contains("site/index.html"))
    } else {
      #expect(run.filesAfter == run.filesBefore)
    }
  }

  @Test(arguments: try FaultSite.all())
  func `a site says what it is about by its name, and every finding has a hint`(
    _ site: FaultSite
  ) throws {
    #expect(site.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    let lines = try site.expected().split(separator: "\n")
    let told = lines.count { $0.contains(": error: ") || $0.contains(": warning: ") }
    #expect(told == lines.count { $0.hasPrefix("  hint: ") })
    #expect(lines.last?.hasPrefix("exit status: ") == true)
    #expect((told == 0) == (lines.last == "exit status: 0"))
  }

  @Test func `there are sites, and one of them has no fault`() throws {
    let sites = try FaultSite.all()
    #expect(sites.count >= 40)
    #expect(try sites.contains { try $0.expected() == "exit status: 0\n" })
  }
}
