import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    ([], "no command given"),
    (["biuld"], "did you mean 'build'"),
    (["build", "--formt", "json"], "did you mean '--format'"),
    (["build", "-z"], "has no option '-z'"),
    (["build", "--format"], "option '--format' needs a value"),
    (
      ["build", "--format", "csv"],
      "formats: text, json, sarif, junit, github, gitlab, rdjson, tap, html"
    ),
    (["build", "--format", "sariff"], "did you mean 'sarif'"),
    (["list", "facts", "--format", "sarif"], "formats: text, json\n"),
    (["policy", "size", "audit-trail", "--format", "junit"], "formats: text, json\n"),
    (["build", "here"], "unexpected argument 'here'"),
    (["build", "-q", "--quiet"], "option '--quiet' is given twice"),
    (["check", "a", "b"], "unexpected argument 'b'"),
    (["build", "-u", "nowhere"], "is not a web address"),
    (["serve", "-p", "70000"], "'70000' is not a port"),
    (["build", "-j", "0"], "'0' is no number of threads"),
    (["build", "--jobs", "many"], "name a number from 1 to 256"),
    (["build", "-j", "-2"], "'-2' is no number of threads"),
    (["check", "-j", "257"], "'257' is no number of threads"),
    (["serve", "-j", "99999999999999999999"], "is no number of threads"),
    (["build", "-j"], "option '-j' needs a value"),
    (["list"], "nothing to list was named"),
    (["list", "fcats"], "did you mean 'facts'"),
  ])
  func `what cannot be understood is refused with a cure`(
    arguments: [String], words: String
  ) throws {
    let run = try Tool.run(arguments, in: Repository.root)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["check", "-h"], ["serve", "--help"]])
  func `help is a result, not a complaint`(_ arguments: [String]) throws {
    let run = try Tool.run(arguments, in: Repository.root)
    #expect(run.status == 0)
    #expect(run.output.contains("Usage: plumbline"))
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `help of a command is the same by either way, and names what it does not know`() throws
  {
    for command in [["build"], ["policy", "diff"]] {
      let asked = try Tool.run(["help"] + command, in: Repository.root)
      #expect(asked.status == 0)
      #expect(try asked.output == Tool.run(command + ["--help"], in: Repository.root).output)
    }
    #expect(try Tool.run(["help", "policy"], in: Repository.root).output.contains("policy merge"))
    let unknown = try Tool.run(["help", "chekc"], in: Repository.root)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean 'check'"))
  }

  @Test func `the manual's page of commands is what the commands say`() throws {
    let run = try Tool.run(["help", "--format", "markdown"], in: Repository.root)
    #expect(
      try run.output
        == String(contentsOfFile: "\(Repository.root)/content/manual/commands.md", encoding: .utf8),
      "run: .build/plumbline help --format markdown > content/manual/commands.md")
  }

  @Test func `a missing configuration is a usage error that names the file`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.run(["build"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.contains("plumbline.yml:1:1: error:"))
  }

  @Test func `options and operands may stand in any order, and a double hyphen ends options`()
    throws
  {
    let folder = try TemporaryFolder()
    let run = try Tool.run(
      ["check", "nowhere", "--format", "json", "-c", "\(Repository.root)/plumbline.yml"],
      in: folder.path)
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("{"))
    let dashed = try Tool.run(["check", "--", "-c"], in: Repository.root)
    #expect(dashed.status == 3)
  }

  @Test func `output that cannot be written ends with the status for that`() throws {
    let run = try Tool.run(
      ["list", "facts", "--format", "json"], in: Repository.root)
    #expect(run.status == 0)
    let full = try Tool.run(
      ["check", "--output", "/nowhere/at/all/report.txt"], in: Repository.root)
    #expect(full.status == 4)
    #expect(full.errors.contains("/nowhere/at/all/report.txt"))
  }
}
