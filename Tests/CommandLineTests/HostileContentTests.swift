import Foundation
import TestSupport
import Testing

/// Names and folders that no writer means, each with one clear answer.
@Suite struct HostileContentTests {
  private let project: SampleProject
  private var content: String { project.folder.path + "/content" }

  init() throws { project = try SampleProject() }

  @Test(arguments: [
    ("ln -s . loop", "content/loop:1:1: error: this is a symbolic link"),
    ("ln -s a b && ln -s b a", "content/b:1:1: error: this is a symbolic link"),
    ("ln -s /etc/passwd page.md", "content/page.md:1:1: error: this is a symbolic link"),
    ("mkfifo page.md", "content/page.md:1:1: error: this is a pipe"),
  ])
  func `what cannot be published is told at its place`(_ script: String, _ told: String) throws {
    try Shell.run(script, in: content)
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1)
    #expect(run.output.contains(told), "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site"))
  }

  @Test func `a name that is not UTF-8 ends the build and is shown`() throws {
    try Shell.run("touch \"$(printf 'bad\\377.md')\"", in: content)
    let run = try project.run("build", "--no-search")
    #expect(run.status == 4)
    #expect(run.errors.hasPrefix("plumbline: cannot list 'content/bad\u{FFFD}.md': "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `folders deeper than any path can tell end the build`() throws {
    try dig(10_000)
    defer { try? Shell.run("rm -rf d", in: content) }
    let run = try project.run("build", "--no-search")
    #expect(run.status == 4)
    #expect(run.errors.contains("File name too long"), "\(run.errors.suffix(200))")
  }

  /// Makes folders, each in the one before.
  private func dig(_ depth: Int) throws {
    var folder = unsafe open(content, O_RDONLY | O_DIRECTORY)
    for _ in 0..<depth {
      try #require(unsafe mkdirat(folder, "d", 0o755) == 0)
      let next = unsafe openat(folder, "d", O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
  }
}
