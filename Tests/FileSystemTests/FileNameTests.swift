import FileSystem
import Testing

@Suite struct FileNameTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a second name leads to the same file, and none is taken over`() throws {
    let (one, other) = (folder.path + "/one", folder.path + "/other")
    try Files.create([1], at: one)
    try Files.link(one, as: other)
    #expect(Files.identity(of: one) == Files.identity(of: other))
    #expect(throws: FileError.self) { try Files.create([2], at: other) }
    #expect(throws: FileError.self) { try Files.link(one, as: other) }
    #expect(try Files.read(other) == [1])
    try folder.link("link", to: "one")
    #expect(Files.identity(of: folder.path + "/link") != Files.identity(of: one))
    #expect(Files.identity(of: folder.path + "/none") == nil)
  }

  @Test func `a link says where it leads, and nothing else does`() throws {
    try Files.create([1], at: folder.path + "/one")
    try folder.link("link", to: "../é/one")
    #expect(Files.target(ofLink: folder.path + "/link") == "../é/one")
    #expect(Files.target(ofLink: folder.path + "/one") == nil)
    #expect(Files.target(ofLink: folder.path) == nil)
    #expect(Files.target(ofLink: folder.path + "/none") == nil)
  }

  @Test func `folders change places, and both must be there`() throws {
    let (one, other) = (folder.path + "/one", folder.path + "/other")
    try Folders.create(one)
    #expect(throws: FileError("exchange", other, code: 2)) { try Files.exchange(one, with: other) }
    try Folders.create(other + "/within")
    let before = (Files.identity(of: one), Files.identity(of: other))
    try Files.exchange(one, with: other)
    #expect(Files.identity(of: one) == before.1)
    #expect(Files.identity(of: other) == before.0)
    #expect(Files.kind(of: one + "/within") == .folder)
  }

  @Test func `files can be moved within a file system, and not into another`() throws {
    try Folders.create(folder.path + "/a")
    #expect(Files.canMove(from: folder.path, to: folder.path + "/a"))
    #expect(!Files.canMove(from: folder.path, to: "/proc"))
    #expect(try Folders.entries(of: folder.path).map(\.name) == ["a"])
  }

  @Test func `all that stands in a folder is told, empty folders too`() throws {
    try Folders.create(folder.path + "/a/b/empty")
    try Files.create([], at: folder.path + "/a/file")
    try folder.link("a/link", to: "..")
    try folder.pipe("a/b/pipe")
    #expect(
      try Folders.contents(below: folder.path)
        == ["a/b/empty": .folder, "a/file": .file, "a/link": .link, "a/b/pipe": .special])
  }
}
