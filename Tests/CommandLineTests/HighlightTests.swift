import Foundation
import TestSupport
import Testing

/// `highlight: pygments` with a program in Python's place that does what the test wants.
@Suite struct HighlightTests {
  private let project: SampleProject

  init() throws {
    project = try SampleProject()
    try configure("pygments==1.0")
  }

  private func configure(_ value: String) throws {
    let text = try project.folder.read("plumbline.yml")
    try project.folder.write("highlight: \(value)\n\(text)", to: "plumbline.yml")
  }

  private func build(_ script: String) throws -> Tool {
    let program = "\(project.folder.path)/python"
    try project.folder.write("#!/bin/sh\n\(script)\n", to: "python")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return try project.run(
      "build", "--no-search", environment: ["PLUMBLINE_PYTHON": program])
  }

  private var isBuilt: Bool {
    FileManager.default.fileExists(atPath: "\(project.folder.path)/site/index.html")
  }

  @Test(arguments: [
    ("exit 5", "python': it ended with 5"),
    ("printf '\\0\\0\\0\\0'", "python' has no Pygments"),
    ("printf '\\0\\0\\0\\0032.0'", "python' has version 2.0"),
    ("echo This is no Python; cat", "python': it answered at more length than can be"),
  ])
  func `a Python that cannot give colours is a fault of the configuration`(
    _ script: String, _ reason: String
  ) throws {
    let run = try build(script)
    #expect(run.status == 2)
    #expect(
      run.output.hasPrefix(
        "plumbline.yml:1:12: error: code is to have its colours from Pygments 1.0: "))
    #expect(run.output.contains(reason + " [configuration]"), "\(run.output)")
    #expect(run.output.contains("hint: install it with 'pip install pygments==1.0', name its "))
    #expect(!isBuilt)
  }

  @Test(arguments: [
    ("exit 0", "it ended with 0"), ("head -c 20 >/dev/null; exit 9", "it ended with 9"),
    ("printf '\\0\\0\\0\\2k1'; cat >/dev/null", "code is not that code"),
    ("printf '\\0\\0\\0\\2k!'; cat >/dev/null", "code is not that code"),
    ("printf '\\377\\0\\0\\2k!'; cat >/dev/null", "more length than can be"),
  ])
  func `a Python that goes wrong ends the build`(_ script: String, _ reason: String) throws {
    let run = try build("printf '\\0\\0\\0\\0031.0'; \(script)")
    #expect(run.status == 4)
    #expect(run.errors.contains("cannot run '") && run.errors.contains(reason), "\(run.errors)")
    #expect(!isBuilt)
  }

  @Test func `no Python is told with the cure`() throws {
    let run = try project.run(
      "build", "--no-search", environment: ["PLUMBLINE_PYTHON": "", "PATH": "/nowhere"])
    #expect(run.status == 2)
    #expect(run.output.contains("no Python was found to run it [configuration]"))
    #expect(run.output.contains("PLUMBLINE_PYTHON, or write 'highlight: builtin'"))
    let check = try project.run(
      "check", "nowhere", environment: ["PLUMBLINE_PYTHON": "", "PATH": "/nowhere"])
    #expect(check.status == 3, "a check needs no Python")
  }

  @Test func `a site whose code needs no colours starts no process`() throws {
    try project.folder.remove("content")
    try project.folder.write(
      "---\ntitle: Home\n---\n```text\na\n```\n\n```\nb\n```\n", to: "content/index.md")
    let run = try build("echo run >> runs; exit 5")
    #expect(!run.output.contains("highlight") && !run.output.contains("Pygments"))
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/runs"))
  }
}
