import Foundation
import TestSupport
import Testing

/// A site takes the place of the old one at one moment, and takes along all that has not changed.
@Suite struct PublishingTests {
  private let project: SampleProject
  private var site: String { "\(project.folder.path)/site" }

  init() throws { project = try SampleProject() }

  private func build() throws -> Tool { try project.run("build", "--no-search") }

  private func changePage() throws {
    try project.folder.replace(
      "title: Policies", with: "title: IAM policies", in: "content/manual/policies.md")
  }

  private var neighbours: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: project.folder.path).sorted()
    }
  }

  @Test func `files whose bytes stay the same stay the same files`() throws {
    #expect(try build().status == 0)
    let before = try SiteSnapshot(of: site)
    let folder = SiteSnapshot.identity(of: site)
    try changePage()
    let run = try build()
    #expect(run.status == 0 && !run.errors.contains("file by file"), "\(run.errors)")
    let after = try SiteSnapshot(of: site)
    let files = before.bytes.keys.filter { !(before.bytes[$0]?.isEmpty ?? true) }
    let same = files.filter { after.bytes[$0] == before.bytes[$0] }
    #expect(same.count > 10 && same.count < files.count)
    for file in same { #expect(after.files[file] == before.files[file], "\(file)") }
    for file in Set(files).subtracting(same) {
      #expect(after.files[file] != before.files[file], "\(file)")
    }
    #expect(SiteSnapshot.identity(of: site) != folder)
    #expect(try neighbours == [".build", "content", "plumbline.yml", "site", "theme"])
  }

  @Test func `where nothing has changed nothing is exchanged and nothing is written`() throws {
    #expect(try build().status == 0)
    let before = try SiteSnapshot(of: project.folder.path)
    let folders = [site, project.folder.path].map(SiteSnapshot.identity)
    #expect(try build().errors.contains(": 0 files written"))
    #expect(try SiteSnapshot(of: project.folder.path).files == before.files)
    #expect([site, project.folder.path].map(SiteSnapshot.identity) == folders)
  }

  @Test func `what is not ours is taken along as it is`() throws {
    #expect(try build().status == 0)
    try project.folder.write("mine", to: "site/mine/CNAME")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: "\(site)/mine/link", withDestinationPath: "nowhere")
    try manager.createDirectory(atPath: "\(site)/mine/empty", withIntermediateDirectories: false)
    try manager.setAttributes([.posixPermissions: 0o750], ofItemAtPath: "\(site)/mine")
    try manager.setAttributes([.posixPermissions: 0o711], ofItemAtPath: site)
    let before = try SiteSnapshot(of: "\(site)/mine")
    try changePage()
    let run = try build()
    #expect(run.status == 0)
    #expect(run.errors.contains("2 not ours and left alone"), "\(run.errors)")
    let after = try SiteSnapshot(of: "\(site)/mine")
    #expect(after.bytes == before.bytes && after.bytes.count == 3)
    for file in ["CNAME", "link"] { #expect(after.files[file] == before.files[file]) }
    for (folder, rights) in [("mine", 0o750), ("", 0o711)] {
      let attributes = try manager.attributesOfItem(atPath: "\(site)/\(folder)")
      #expect(attributes[.posixPermissions] as? Int == rights, "\(folder)")
    }
  }

  /// What is not ours where a page is to be, as shell commands in the folder of the site.
  @Test(arguments: [
    ("ln -s ../plumbline.yml index.html", "index.html"),
    ("mkdir -p robots.txt/mine && echo mine > robots.txt/mine/file", "robots.txt"),
    ("mkdir robots.txt", "robots.txt"),
    ("echo mine > manual", "manual"),
    ("ln -s ../content manual", "manual"),
  ])
  func `what stands in the way is told and left as it is`(
    _ script: String, _ file: String
  ) throws {
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: false)
    try Shell.run(script, in: site)
    let before = try SiteSnapshot(of: project.folder.path)
    let run = try build()
    #expect(run.status == 1)
    #expect(run.output.contains("site/\(file):1:1: error:"), "\(run.output)\(run.errors)")
    #expect(try SiteSnapshot(of: project.folder.path).files == before.files)
  }

  @Test func `a page's folder can become a file, and a file a page's folder`() throws {
    try project.folder.write("---\ntitle: One\n---\nText.\n", to: "content/one.md")
    try project.folder.write("text", to: "content/other")
    #expect(try build().status == 0)
    try project.folder.remove("content/one.md")
    try project.folder.remove("content/other")
    try project.folder.write("text", to: "content/one")
    try project.folder.write("---\ntitle: Other\n---\nText.\n", to: "content/other.md")
    #expect(try build().status == 0)
    #expect(try project.folder.read("site/one") == "text")
    #expect(try project.folder.read("site/other/index.html").contains("Text."))
  }

  @Test func `what a killed build has left is removed, though there is nothing to publish`() throws
  {
    #expect(try build().status == 0)
    try project.folder.write("", to: ".site.plumbline/made-by-plumbline")
    try project.folder.write("part", to: ".site.plumbline/site/manual/index.html")
    #expect(try build().errors.contains(": 0 files written"))
    #expect(try neighbours == [".build", "content", "plumbline.yml", "site", "theme"])
  }

  @Test func `a build that was killed after the exchange loses nothing that came meanwhile`() throws
  {
    #expect(try build().status == 0)
    try FileManager.default.createDirectory(
      atPath: "\(project.folder.path)/.site.plumbline", withIntermediateDirectories: false)
    try FileManager.default.copyItem(
      atPath: site, toPath: "\(project.folder.path)/.site.plumbline/site")
    try project.folder.write("", to: ".site.plumbline/made-by-plumbline")
    try project.folder.write("1\n", to: ".site.plumbline/tree-number")
    try project.folder.write("late", to: ".site.plumbline/site/mine/late")
    #expect(try build().errors.contains("1 not ours and left alone"))
    #expect(try neighbours == [".build", "content", "plumbline.yml", "site", "theme"])
    #expect(try project.folder.read("site/mine/late") == "late")
  }

  @Test func `a folder that only looks like ours is never touched`() throws {
    #expect(try build().status == 0)
    try project.folder.write("mine", to: ".site.plumbline/site/file")
    let before = try SiteSnapshot(of: site)
    #expect(try build().status == 0, "nothing is in its way as long as nothing changes")
    try changePage()
    let run = try build()
    #expect(run.status == 4)
    #expect(
      run.errors.contains(
        "cannot replace '.site.plumbline': plumbline did not make it; move it elsewhere"))
    #expect(try project.folder.read(".site.plumbline/site/file") == "mine")
    #expect(try SiteSnapshot(of: site).files == before.files)
  }
}
