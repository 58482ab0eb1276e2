import Foundation
import TestSupport
import Testing

/// `build --clean` writes anew all that is ours, and nothing that is not.
@Suite struct CleanBuildTests {
  private let project: SampleProject
  private var site: String { "\(project.folder.path)/site" }

  init() throws { project = try SampleProject() }

  private func build(_ arguments: String...) throws -> Tool {
    try Tool.run(["build", "--no-search"] + arguments, in: project.folder.path)
  }

  @Test func `every file is another file with the same bytes, exchanged at one moment`() throws {
    #expect(try build().status == 0)
    let before = try SiteSnapshot(of: site)
    let folder = SiteSnapshot.identity(of: site)
    let run = try build("--clean")
    #expect(run.status == 0 && run.errors.contains(", 0 unchanged"), "\(run.errors)")
    let after = try SiteSnapshot(of: site)
    #expect(after.bytes == before.bytes && after.bytes.count > 50)
    for file in after.files.keys { #expect(after.files[file] != before.files[file], "\(file)") }
    #expect(SiteSnapshot.identity(of: site) != folder)
    #expect(try build().errors.contains(": 0 files written"))
  }

  @Test func `what an older build made goes, and what is not ours stays the same file`() throws {
    try project.folder.write("---\ntitle: Old\n---\nOld.\n", to: "content/old.md")
    #expect(try build().status == 0)
    try project.folder.remove("content/old.md")
    try project.folder.write("mine", to: "site/CNAME")
    try FileManager.default.createSymbolicLink(
      atPath: "\(site)/link", withDestinationPath: "nowhere")
    let own = ["CNAME", "link"].map { SiteSnapshot.identity(of: "\(site)/\($0)") }
    let run = try build("--clean")
    #expect(run.status == 0)
    #expect(run.errors.contains("2 removed, 2 not ours and left alone"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(site)/old"))
    #expect(["CNAME", "link"].map { SiteSnapshot.identity(of: "\(site)/\($0)") } == own)
  }

  @Test func `what stands in the way still stops it, and faults leave the site as it was`() throws {
    #expect(try build().status == 0)
    try project.folder.write("mine", to: "site/new/index.html")
    try project.folder.write("---\ntitle: New\n---\nNew.\n", to: "content/new.md")
    let before = try SiteSnapshot(of: site)
    let run = try build("--clean")
    #expect(run.status == 1 && run.output.contains("site/new/index.html"), "\(run.output)")
    try project.folder.write("---\ntitle: New\n---\n[gone](gone.md)\n", to: "content/new.md")
    #expect(try build("--clean").status == 1)
    #expect(try SiteSnapshot(of: site).files == before.files)
  }

  @Test func `a site without a manifest, with the same bytes, is taken over`() throws {
    #expect(try build().status == 0)
    try project.folder.remove("site/plumbline.json")
    let run = try build("--clean")
    #expect(run.status == 0, "\(run.output)")
    #expect(try build().errors.contains(": 0 files written"))
  }
}
