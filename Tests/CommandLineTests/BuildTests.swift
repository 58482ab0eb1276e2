import Foundation
import TestSupport
import Testing

@Suite struct BuildTests {
  @Test func `a second build rewrites nothing`() throws {
    let project = try SampleProject()
    let first = try project.run("build")
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output.isEmpty)
    let second = try project.run("build")
    #expect(second.status == 0)
    #expect(second.errors.contains(": 0 files written"), "\(second.errors)")
  }

  @Test func `the site is the same to the byte in any folder, time zone and locale`() throws {
    let here = try SampleProject()
    let there = try SampleProject()
    #expect(
      try here.run("build", environment: ["TZ": "Asia/Tokyo", "LC_ALL": "C"]).status == 0)
    #expect(
      try there.run("build", environment: ["TZ": "America/Lima", "LC_ALL": "tr_TR.UTF-8"]).status
        == 0)
    let files = try #require(FileManager.default.subpaths(atPath: "\(here.folder.path)/site"))
    #expect(files.count > 20)
    #expect(
      Set(files) == Set(FileManager.default.subpaths(atPath: "\(there.folder.path)/site") ?? []))
    for file in files {
      #expect(
        FileManager.default.contents(atPath: "\(here.folder.path)/site/\(file)")
          == FileManager.default.contents(atPath: "\(there.folder.path)/site/\(file)"), "\(file)")
    }
  }

  @Test func `a file that is not ours is kept, and one in our way is refused`() throws {
    let project = try SampleProject()
    try project.folder.write("mine", to: "site/CNAME")
    let built = try project.run("build")
    #expect(built.status == 0)
    #expect(built.errors.contains("1 not ours and left alone"))
    #expect(try project.folder.read("site/CNAME") == "mine")

    let blocked = try SampleProject()
    try blocked.folder.write("my own page", to: "site/index.html")
    let refused = try blocked.run("build")
    #expect(refused.status == 1)
    #expect(refused.output.contains("site/index.html:1:1: error:"))
    #expect(refused.output.contains("[output]"))
    #expect(try blocked.folder.read("site/index.html") == "my own page")
  }

  @Test func `a page that is gone from the content goes from the site`() throws {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: Passing\n---\nHere today.\n", to: "content/passing.md")
    #expect(try project.run("build").status == 0)
    #expect(try project.folder.read("site/passing/index.html").contains("Here today."))
    try project.folder.remove("content/passing.md")
    let rebuilt = try project.run("build")
    #expect(rebuilt.errors.contains("2 removed"), "\(rebuilt.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site/passing"))
  }

  @Test(arguments: ["content", ".", "content/inner", "/", "..", "content/..", "new/.."])
  func `the site is never written over its sources`(_ folder: String) throws {
    let project = try SampleProject()
    let run = try project.run("build", "-o", folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be written into"))
  }

  @Test func `the site is not exchanged under the feet of whoever builds it`() throws {
    let project = try SampleProject()
    #expect(try project.run("build").status == 0)
    let run = try Tool.run(
      ["build", "-c", "../../plumbline.yml"], in: "\(project.folder.path)/site/manual")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be written into '../../site'"), "\(run.errors)")
  }

  @Test func `a disk that refuses ends with the status for that, and says where`() throws {
    let project = try SampleProject()
    try project.folder.write("a file", to: "blocked")
    let run = try project.run("build", "-o", "blocked/site")
    #expect(run.status == 4)
    #expect(run.errors.contains("blocked/site"))
  }

  @Test func `nothing is written while anything is wrong`() throws {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: Broken\n---\n{{ nothing.here }}\n", to: "content/b.md")
    let run = try project.run("build")
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site"))
  }
}
