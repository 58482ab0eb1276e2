import Foundation
import TestSupport
import Testing

/// `build` with a program in Pagefind's place that does what the test wants.
@Suite struct SearchIndexTests {
  private let project: SampleProject

  init() throws { project = try SampleProject() }

  private func build(_ arguments: String..., with script: String) throws -> Tool {
    let program = "\(project.folder.path)/pagefind"
    try project.folder.write("#!/bin/sh\n\(script)\n", to: "pagefind")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return try Tool.run(
      ["build"] + arguments, in: project.folder.path,
      environment: ["PLUMBLINE_PAGEFIND": program])
  }

  private func isPresent(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(project.folder.path)/site/\(file)")
  }

  /// Writes an index of two files to where it is asked for, and counts its runs.
  private static let working = """
    echo run >> runs
    mkdir -p "$4/fragment" && echo page > "$4/fragment/one" && echo ui > "$4/pagefind-ui.js"
    """

  @Test func `the index is made once, and again when the site has changed`() throws {
    let first = try build(with: Self.working)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("made the search index in "))
    #expect(isPresent("pagefind/fragment/one"))
    #expect(!isPresent("pagefind/pagefind-ui.js"), "an interface nobody asks for is published")
    #expect(!isPresent("pagefind.partial"))
    let second = try build(with: Self.working)
    #expect(second.errors.contains(" 0 files written, "))
    #expect(!second.errors.contains("search index"))
    #expect(!second.errors.contains("not ours"))
    try project.folder.write("---\ntitle: New\n---\nNew.\n", to: "content/new.md")
    #expect(try build(with: Self.working).errors.contains("made the search index"))
    #expect(try project.folder.read("runs") == "run\nrun\n")
    #expect(try project.folder.read("site/plumbline.json").contains("pagefind") == false)
  }

  @Test func `an index that is current is made anew with the rest where that is asked for`() throws
  {
    #expect(try build(with: Self.working).status == 0)
    let anew = try build("--clean", with: Self.working)
    #expect(anew.status == 0 && anew.errors.contains("made the search index"), "\(anew.errors)")
    #expect(isPresent("pagefind/fragment/one"))
    #expect(try project.folder.read("runs") == "run\nrun\n")
  }

  @Test func `an index of an older site does not outlive it`() throws {
    #expect(try build(with: Self.working).status == 0)
    #expect(try build("--no-search", with: Self.working).status == 0)
    #expect(isPresent("pagefind/fragment/one"), "an index that is right was removed")
    try project.folder.write("---\ntitle: New\n---\nNew.\n", to: "content/new.md")
    #expect(try build("--no-search", with: Self.working).status == 0)
    #expect(!isPresent("pagefind"))
    #expect(try project.folder.read("runs") == "run\n")
  }

  @Test func `a program that fails ends the build with what it said, and leaves the old index`()
    throws
  {
    #expect(try build(with: Self.working).status == 0)
    try project.folder.write("---\ntitle: New\n---\nNew.\n", to: "content/new.md")
    let failed = try build(with: "mkdir -p \"$4\"; echo 'out of words' >&2; exit 9")
    #expect(failed.status == 4)
    #expect(failed.errors.contains("Pagefind ended with 9: out of words"), "\(failed.errors)")
    #expect(!isPresent("pagefind.partial"))
    #expect(isPresent("pagefind/fragment/one"))
  }

  @Test func `a program that is not there is named`() throws {
    let run = try Tool.run(
      ["build"], in: project.folder.path, environment: ["PLUMBLINE_PAGEFIND": "/nowhere/pagefind"])
    #expect(run.status == 4)
    #expect(run.errors.contains("cannot run '/nowhere/pagefind'"), "\(run.errors)")
  }

  @Test func `without Pagefind the site is built and the lack is told`() throws {
    let run = try Tool.run(
      ["build"], in: project.folder.path, environment: ["PLUMBLINE_PAGEFIND": "", "PATH": "/bin"])
    #expect(run.status == 0)
    #expect(run.errors.contains("no search index was made: Pagefind was not found"))
    let quiet = try Tool.run(
      ["build", "-q"], in: project.folder.path,
      environment: ["PLUMBLINE_PAGEFIND": "", "PATH": "/bin"])
    #expect(quiet.errors.isEmpty)
  }
}
