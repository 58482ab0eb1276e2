import Foundation
import TestSupport
import Testing

/// `check` over sources in a git repository of the test's own.
@Suite struct HistoryTests {
  private let project: SampleProject
  private static let unknown = "whether pages changed after their day is not known"

  init() throws {
    project = try SampleProject()
    try project.folder.write(Self.page("First."), to: "content/day.md")
    #expect(try project.run("build", "--no-search").status == 0)
  }

  private static func page(_ text: String, day: String = "2026-01-02") -> String {
    "---\ntitle: A day\nupdated: \(day)\n---\n\(text)\n"
  }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let author = ["-c", "user.name=Author", "-c", "user.email=author@sample.example"]
    process.arguments = ["git"] + author + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: project.folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
  }

  private func commit() throws {
    try git("add", "content")
    try git("commit", "-q", "-m", "Change")
  }

  private func changeAndCheck(_ page: String) throws -> Tool {
    try project.folder.write(page, to: "content/day.md")
    #expect(try project.run("build", "--no-search").status == 0)
    try commit()
    return try project.run("check")
  }

  @Test func `a page that was changed after its day is a warning at its day`() throws {
    try git("init", "-q")
    try commit()
    let clean = try project.run("check")
    #expect(clean.status == 0 && !clean.output.contains("[date]"), "\(clean.output)")
    #expect(!clean.errors.contains(Self.unknown))
    let late = try changeAndCheck(Self.page("Second."))
    #expect(late.status == 0)
    #expect(
      late.output.contains(
        "content/day.md:3:10: warning: the page was changed after its 'updated:' line"),
      "\(late.output)")
    #expect(late.output.contains("[date]"))
    #expect(try project.run("check", "--fail-on", "warning").status == 1)
    let mended = try changeAndCheck(Self.page("Third.", day: "2026-01-03"))
    #expect(!mended.output.contains("[date]"), "\(mended.output)")
  }

  @Test func `without a whole history that is said, and the check passes`() throws {
    let none = try project.run("check")
    #expect(none.status == 0, "\(none.output)")
    #expect(none.errors.contains(Self.unknown))
    let hidden = try project.run("check", environment: ["PATH": "/nowhere"])
    #expect(hidden.status == 0 && hidden.errors.contains(Self.unknown))
  }

  @Test func `a site without days is not asked for its history`() throws {
    try project.folder.remove("content/day.md")
    for page in try FileManager.default.subpathsOfDirectory(atPath: project.folder.path)
    where page.hasPrefix("content/") && page.hasSuffix(".md") {
      let text = try project.folder.read(page)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      try project.folder.write(
        lines.filter { !$0.hasPrefix("updated:") }.joined(separator: "\n"), to: page)
    }
    #expect(try project.run("build", "--no-search").status == 0)
    let run = try project.run("check")
    #expect(!run.errors.contains(Self.unknown))
  }
}
