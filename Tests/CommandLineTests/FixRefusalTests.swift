import Foundation
import TestSupport
import Testing

/// What `check --fix` must not, or cannot, write.
@Suite struct FixRefusalTests {
  @Test func `a deployed site is not mended, and neither is the record of one`() throws {
    let project = try SampleProject()
    let run = try project.run("check", "http://127.0.0.1:9/", "--fix")
    #expect(run.status == 2)
    #expect(run.errors.contains("a deployed site cannot be mended from here"))
    #expect(try project.run("build").status == 0)
    try project.folder.write("{}", to: "site/.plumbline-fetch.json")
    let saved = try project.run("check", "--fix")
    #expect(saved.status == 2, "\(saved.output)\(saved.errors)")
  }

  @Test(arguments: ["content", "."])
  func `sources are not mended`(_ folder: String) throws {
    let project = try SampleProject()
    #expect(try project.run("check", folder, "--fix").status == 2)
  }

  @Test func `a site that is absent stays absent`() throws {
    let project = try SampleProject()
    let run = try project.run("check", "--fix")
    #expect(run.status == 3)
    #expect(run.errors.contains("nothing was mended"))
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site"))
  }

  @Test func `where the sources are at fault nothing is written`() throws {
    let project = try SampleProject()
    #expect(try project.run("build").status == 0)
    try project.folder.write("---\ntitle: B\n---\n{{ nothing.here }}\n", to: "content/b.md")
    try project.folder.remove("site/robots.txt")
    let run = try project.run("check", "--fix")
    #expect(run.status == 1)
    #expect(run.errors.contains("what is wrong in the sources comes first"))
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site/robots.txt"))
  }

  /// A limit of no bytes stands for a disk that takes nothing.
  @Test func `a disk that takes nothing ends with the status for that, nothing half-written`()
    throws
  {
    let project = try SampleProject()
    #expect(try project.run("build").status == 0)
    let site = "\(project.folder.path)/site"
    try project.folder.remove("site/manual")
    let before = try #require(FileManager.default.subpaths(atPath: site)).sorted()
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" check --fix"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", script, Tool.path]
    shell.currentDirectoryURL = URL(fileURLWithPath: project.folder.path)
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = Pipe()
    try shell.run()
    let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 4)
    #expect(report.contains("[missing-page]"), "what is wrong is told all the same")
    #expect(try #require(FileManager.default.subpaths(atPath: site)).sorted() == before)
  }
}
