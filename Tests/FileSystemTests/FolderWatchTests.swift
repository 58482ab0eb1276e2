import FileSystem
import Glibc
import Testing

@Suite struct FolderWatchTests {
  private let folder: TemporaryFolder
  private let watch: FolderWatch

  init() throws {
    folder = try TemporaryFolder()
    for file in ["deep/below/a.md", "flat/f.yml", "flat/below/g.yml"] {
      try Self.write("a", to: "\(folder.path)/\(file)")
    }
    watch = try FolderWatch(["\(folder.path)/deep"], andFilesIn: ["\(folder.path)/flat"])
  }

  private static func write(_ text: String, to path: String) throws {
    try Folders.create(Paths.folder(of: path))
    try Files.write(Array(text.utf8), to: path)
  }

  private func write(_ text: String, to file: String) throws {
    try Self.write(text, to: "\(folder.path)/\(file)")
  }

  /// What changed, from the temporary folder on, the steps of writing aside; waits for as long as
  /// the kernel takes.
  private func changes() -> [String] {
    _ = Readiness.wait(for: [watch.descriptor], within: .seconds(20))
    return watch.changes().filter { !$0.hasSuffix(".partial") }
      .map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test func `files that are written, new, moved and removed are told`() throws {
    #expect(watch.changes().isEmpty)
    try write("b", to: "deep/below/a.md")
    #expect(changes() == ["deep/below/a.md"])
    try write("new", to: "deep/new.md")
    #expect(changes() == ["deep/new.md"])
    try Files.remove("\(folder.path)/deep/new.md")
    #expect(changes() == ["deep/new.md"])
  }

  @Test func `a file that is being written is told when it is closed, a link at once`() throws {
    let file = "\(folder.path)/deep/slow.md"
    let handle = unsafe fopen(file, "w")
    #expect(watch.changes().isEmpty, "a file was told before it was whole")
    unsafe fclose(handle)
    #expect(changes() == ["deep/slow.md"])
    try Files.link(file, as: "\(folder.path)/deep/linked.md")
    #expect(changes() == ["deep/linked.md"])
  }

  @Test func `what is watched already stays so when it is named again`() throws {
    try watch.add(["\(folder.path)/deep/below"], andFilesIn: ["\(folder.path)/deep"])
    try write("b", to: "deep/later/a.md")
    #expect(changes().contains("deep/later/a.md"))
    try watch.add(["\(folder.path)/flat"])
    try write("h", to: "flat/below/g.yml")
    #expect(changes() == ["flat/below/g.yml"])
  }

  @Test func `a new folder is watched with all that was put into it at once`() throws {
    try write("c", to: "deep/later/on/c.md")
    #expect(changes().contains("deep/later/on/c.md"))
    try write("d", to: "deep/later/on/c.md")
    #expect(changes().contains("deep/later/on/c.md"))
  }

  @Test func `below a folder of which only the files count nothing is told`() throws {
    try write("h", to: "flat/below/g.yml")
    try write("h", to: "flat/new/h.yml")
    try write("h", to: "flat/f.yml")
    #expect(Set(changes()) == ["flat/new", "flat/f.yml"])
  }

  @Test func `a folder that is not there cannot be watched`() {
    #expect(throws: FileError.self) { try FolderWatch(["\(folder.path)/nowhere"]) }
  }
}
