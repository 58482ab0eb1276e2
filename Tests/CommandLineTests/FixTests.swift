import Foundation
import TestSupport
import Testing

/// `check --fix` brings back what the build makes, and never touches what somebody else made.
@Suite struct FixTests {
  private static let page = "content/manual/policies.md"

  private func built() throws -> SampleProject {
    let project = try SampleProject()
    #expect(try project.run("build").status == 0)
    return project
  }

  /// A site that is the build's own to the byte: another build finds nothing to write.
  private func expectAsBuilt(_ project: SampleProject) throws {
    #expect(try project.run("check").status == 0)
    #expect(try project.run("build").errors.contains(": 0 files written"))
  }

  private func bytes(of project: SampleProject) throws -> [String: Data] {
    let site = "\(project.folder.path)/site"
    let paths = try #require(FileManager.default.subpaths(atPath: site))
    return Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        FileManager.default.contents(atPath: "\(site)/\(path)").map { (path, $0) }
      })
  }

  @Test func `stale files are written anew, and the site is as a build leaves it`() throws {
    let project = try built()
    try project.folder.replace("title: Policies", with: "title: IAM policies", in: Self.page)
    #expect(try project.run("check").status == 1)
    let run = try project.run("check", "--fix")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("wrote 'site/manual/policies/index.html'"))
    #expect(run.output.hasPrefix("checked "))
    try expectAsBuilt(project)
    let again = try project.run("check", "--fix")
    #expect(again.status == 0 && again.complaints.isEmpty, "\(again.errors)")
  }

  @Test func `a new address makes every page stale, and all of them are mended`() throws {
    let project = try built()
    try project.folder.replace(".example", with: ".test", in: "plumbline.yml")
    let run = try project.run("check", "--fix")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(try project.run("check").status == 0)
    #expect(try project.folder.read("site/robots.txt").contains(".test/"))
  }

  @Test func `files that are gone are written, and those nothing makes any more are removed`()
    throws
  {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: Passing\n---\nText.\n", to: "content/passing.md")
    #expect(try project.run("build").status == 0)
    try project.folder.remove("content/passing.md")
    try project.folder.remove("site/manual/policies")
    try project.folder.remove("site/policies/audit-trail.min.json")
    try project.folder.remove("site/assets")
    let run = try project.run("check", "--fix")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("removed 'site/passing/index.html'"))
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site/passing"))
    try expectAsBuilt(project)
  }

  @Test func `a file that was edited by hand is left alone, and the way out is named`() throws {
    let project = try built()
    _ = try Drift.all[0].apply(to: project.folder)
    let edited = try project.folder.read(Drift.all[0].file)
    try project.folder.replace("title: Policies", with: "title: IAM policies", in: Self.page)
    for _ in 1...2 {
      let run = try project.run("check", "--fix")
      #expect(run.status == 1)
      #expect(run.output.contains("[\(Drift.all[0].rule)]"))
      #expect(run.output.contains("it was edited since it was built and is left alone"))
      #expect(try project.folder.read(Drift.all[0].file) == edited)
      #expect(!run.output.contains("IAM policies"), "the stale page is mended: \(run.output)")
    }
    #expect(try project.run("build").status == 0)
    try expectAsBuilt(project)
  }

  @Test func `a file of somebody else's is left alone`() throws {
    let project = try built()
    try project.folder.write("<p>old</p>\n", to: "site/old/index.html")
    try project.folder.write("mine", to: "site/CNAME")
    let run = try project.run("check", "--fix")
    #expect(run.status == 1)
    #expect(run.output.contains("site/old/index.html:1:1: error:"))
    #expect(run.output.contains("the build did not write this file"))
    #expect(try project.folder.read("site/old/index.html") == "<p>old</p>\n")
    #expect(try project.folder.read("site/CNAME") == "mine")
  }

  @Test(arguments: [nil, "", "{", "[]", "{\"files\": 1}"])
  func `without a manifest nothing is touched, and that is said`(_ manifest: String?) throws {
    let project = try built()
    try project.folder.remove("site/plumbline.json")
    if let manifest { try project.folder.write(manifest, to: "site/plumbline.json") }
    try project.folder.replace("title: Policies", with: "title: IAM policies", in: Self.page)
    try project.folder.remove("site/robots.txt")
    let before = try bytes(of: project)
    let run = try project.run("check", "--fix")
    #expect(run.status == 1)
    #expect(run.errors.contains("without a readable 'plumbline.json'"), "\(run.errors)")
    #expect(try bytes(of: project) == before)
  }

  @Test func `a manifest that is edited itself makes nobody's file ours`() throws {
    let project = try built()
    let manifest = try project.folder.read("site/plumbline.json")
    let entry = try #require(
      manifest.firstMatch(of: /"manual\/policies\/index\.html": "([0-9a-f]{64})"/))
    let forged = manifest.replacing(entry.1, with: String(repeating: "0", count: 64))
    try project.folder.write(forged, to: "site/plumbline.json")
    try project.folder.replace("title: Policies", with: "title: IAM policies", in: Self.page)
    let stale = try project.folder.read("site/manual/policies/index.html")
    let run = try project.run("check", "--fix")
    #expect(run.status == 1)
    #expect(try project.folder.read("site/manual/policies/index.html") == stale)

    // Where the file is right, the manifest is what is mended.
    try project.folder.replace("title: IAM policies", with: "title: Policies", in: Self.page)
    #expect(try project.run("check", "--fix").status == 0)
    #expect(try project.folder.read("site/plumbline.json").contains(entry.0))
    try project.folder.write(
      manifest.replacing(/"model": "[0-9a-f]+"/, with: "\"model\": \"0123456789abcdef\""),
      to: "site/plumbline.json")
    #expect(try project.run("check").status == 1)
    #expect(try project.run("check", "--fix").status == 0)
  }

  @Test func `nothing is written through a link that leads out of the site`() throws {
    let project = try built()
    let outside = try TemporaryFolder()
    try project.folder.remove("site/manual")
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.folder.path)/site/manual", withDestinationPath: outside.path)
    let run = try project.run("check", "--fix")
    #expect(run.status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
  }
}
