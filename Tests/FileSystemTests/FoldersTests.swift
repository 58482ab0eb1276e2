import FileSystem
import Foundation
import Testing

@Suite struct FoldersTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `entries are sorted by their bytes and told apart by kind`() throws {
    for name in ["b", "a", "Z", "é", "z", "10", "9"] {
      try Files.write([], to: "\(folder.path)/\(name)")
    }
    try Folders.create(folder.path + "/folder")
    try folder.link("link", to: "folder")
    try folder.pipe("pipe")
    let entries = try Folders.entries(of: folder.path)
    #expect(entries.map(\.name) == ["10", "9", "Z", "a", "b", "folder", "link", "pipe", "z", "é"])
    #expect(entries.filter { $0.kind != .file }.map(\.kind) == [.folder, .link, .special])
  }

  @Test func `a folder with nothing in it has no entries`() throws {
    #expect(try Folders.entries(of: folder.path).isEmpty)
    #expect(try Folders.files(below: folder.path).isEmpty)
  }

  @Test(arguments: [[0xFF], [0x61, 0xC3], [0xC0, 0xAE], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `a name that is not UTF-8 is an error that shows where`(name: [UInt8]) throws {
    try folder.file(named: name)
    let error = #expect(throws: FileError.self) { try Folders.entries(of: folder.path) }
    #expect(error?.code == EILSEQ)
    #expect(error?.path.hasPrefix(folder.path + "/") == true)
    #expect(throws: FileError.self) { try Folders.files(below: folder.path) }
  }

  @Test func `names that only look alike stay two`() throws {
    for name in ["\u{E9}", "e\u{301}", "new\nline", "quote'\""] {
      try Files.write([], to: "\(folder.path)/\(name)")
    }
    #expect(try Folders.entries(of: folder.path).count == 4)
  }

  @Test func `files are found at every depth, through no link`() throws {
    let paths = ["a/b/c/d.txt", "a/b.txt", "a.txt", "a/b/z.txt", ".hidden/x"]
    for path in paths {
      try Folders.create(
        "\(folder.path)/\(path.split(separator: "/").dropLast().joined(separator: "/"))")
      try Files.write([], to: "\(folder.path)/\(path)")
    }
    try folder.link("a/up", to: "..")
    try folder.link("a/file", to: "b.txt")
    try folder.pipe("a/pipe")
    #expect(
      try Folders.files(below: folder.path)
        == [".hidden/x", "a.txt", "a/b.txt", "a/b/c/d.txt", "a/b/z.txt"])
  }

  @Test func `listing a file or nothing is an error that names it`() throws {
    try Files.write([], to: folder.path + "/file")
    for (name, code) in [("file", ENOTDIR), ("none", ENOENT)] {
      #expect(throws: FileError("list", "\(folder.path)/\(name)", code: code)) {
        try Folders.entries(of: "\(folder.path)/\(name)")
      }
    }
  }

  @Test(arguments: ["a", "a/b/c/d/e", "a//b", "a/b/", "a/./b"])
  func `a folder is made with those above it, and making it again is nothing`(name: String) throws {
    try Folders.create("\(folder.path)/\(name)")
    try Folders.create("\(folder.path)/\(name)")
    #expect(Files.kind(of: "\(folder.path)/\(name)") == .folder)
  }

  @Test func `a folder cannot be made below a file, nor in its place`() throws {
    try Files.write([1], to: folder.path + "/file")
    #expect(throws: FileError.self) { try Folders.create(folder.path + "/file/below") }
    #expect(throws: FileError.self) { try Folders.create(folder.path + "/file/below/deeper") }
    #expect(throws: FileError.self) { try Folders.create(folder.path + "/file") }
    #expect(try Files.read(folder.path + "/file") == [1])
  }

  @Test func `only an empty folder is removed`() throws {
    try Folders.create(folder.path + "/a/b")
    #expect(!Folders.removeIfEmpty(folder.path + "/a"))
    #expect(Folders.removeIfEmpty(folder.path + "/a/b"))
    #expect(Folders.removeIfEmpty(folder.path + "/a"))
    #expect(!Folders.removeIfEmpty(folder.path + "/a"))
  }

  @Test func `the working directory is an absolute path to a folder`() throws {
    let current = try Folders.current()
    #expect(current.hasPrefix("/"))
    #expect(Files.kind(of: current) == .folder)
  }
}
