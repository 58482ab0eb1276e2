import Foundation
import TestSupport
import Testing

/// `plumbline init`: a project of a stranger's own, far from this repository.
@Suite struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String..., program: String = "plumbline") throws -> Tool {
    try Tool.run(arguments, in: folder.path, program: program)
  }

  private func files(below path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { file in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
      return attributes[.type] as? FileAttributeType != .typeDirectory
    }.sorted()
  }

  @Test(arguments: ["plumbline", "plumbline-sample"])
  func `a new project builds and checks clean at once, for whatever product`(
    program: String
  ) throws {
    #expect(try run("init", "my docs/new", program: program).status == 0)
    for arguments in [["build", "--no-search"], ["check", "--bytes"]] {
      let done = try Tool.run(
        arguments, in: "\(folder.path)/my docs/new", program: program)
      #expect(done.status == 0, "\(done.output)\(done.errors)")
      #expect(!done.output.contains("warning"), "\(done.output)")
    }
    #expect(try !folder.read("my docs/new/plumbline-inventory.txt").isEmpty)
    let page = try folder.read("my docs/new/site/guide/first-page/index.html")
    #expect(page.contains("data-fact=\"quota.managed-policy\">6,144<"))
    #expect(page.contains("href=\"../../index.html\"") || page.contains("href=\"../../\""))
    #expect(page.contains("Note"))
  }

  @Test func `the theme is this repository's, to the byte`() throws {
    #expect(try run("init", "docs").status == 0)
    let theme = try files(below: "\(Repository.root)/theme")
    #expect(try files(below: "\(folder.path)/docs/theme") == theme)
    for file in theme {
      let own = try String(contentsOfFile: "\(Repository.root)/theme/\(file)", encoding: .utf8)
      #expect(try folder.read("docs/theme/\(file)") == own, "\(file)")
    }
  }

  @Test func `the next commands can be copied into a shell as they are`() throws {
    let made = try run("init", "it's new")
    let commands = made.output.split(separator: "\n").filter { !$0.contains("serve") }
    try Shell.run(commands.joined(separator: "\n"), in: folder.path)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/it's new/site/index.html"))
  }

  @Test(arguments: ["docs", "docs/", ".", "./docs", "deep/er/docs"])
  func `a folder that is new or empty will do`(path: String) throws {
    try Shell.run("mkdir -p docs", in: folder.path)
    if path == "." { try folder.remove("docs") }
    #expect(try run("init", path).status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(path)/plumbline.yml"))
  }

  @Test func `a folder that is not empty is refused with what is in the way`() throws {
    try folder.write("mine", to: "docs/content/index.md")
    try folder.write("mine", to: "docs/notes.txt")
    let refused = try run("init", "docs")
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(
      refused.errors == """
        plumbline: 'docs' is not empty; it holds
            content/
            notes.txt
          hint: name a folder that is new or empty; nothing was written

        """)
    #expect(try files(below: folder.path) == ["docs/content/index.md", "docs/notes.txt"])
    for number in 1...20 { try folder.write("", to: "docs/\(number)") }
    #expect(try run("init", "docs").errors.contains("and 12 more\n"))
  }

  @Test(arguments: [
    (["init"], 2, "no folder was named"), (["init", "a", "b"], 2, "unexpected argument 'b'"),
    (["init", ""], 2, "no folder was named"), (["init", "file"], 2, "'file' is no folder"),
    (["init", "file/"], 2, "is no folder"),
    (["init", "/"], 2, "'/' is not empty"), (["init", "dangling"], 2, "'dangling' is no folder"),
    (["init", "file/below"], 4, "cannot create 'file/below': Not a directory"),
  ])
  func `what cannot become a project is refused`(
    arguments: [String], status: Int32, words: String
  ) throws {
    try Shell.run("touch file; ln -s nowhere dangling", in: folder.path)
    let refused = try Tool.run(arguments, in: folder.path)
    #expect(refused.status == status)
    #expect(refused.errors.contains(words), "\(refused.errors)")
    #expect(try files(below: folder.path).filter { $0 != "dangling" } == ["file"])
  }

  @Test(.enabled(if: Shell.canMount))
  func `a full disk leaves nothing behind`() throws {
    let script = """
      mkdir small; mount -t tmpfs -o size=40k tmpfs small
      '\(Tool.path)' init small/docs 2>told && exit 1
      grep -q 'No space left on device' told; test -z "$(ls -A small)"
      mkdir small/docs; '\(Tool.path)' init small/docs 2>told && exit 1
      test "$(find small)" = 'small
      small/docs'
      """
    try folder.write(script, to: "full.sh")
    try Shell.run("unshare -m sh -e full.sh", in: folder.path)
  }
}
