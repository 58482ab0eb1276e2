import FileSystem
import Foundation
import Testing

@Suite struct ContainedFolderTests {
  let folder: TemporaryFolder
  var root: String { folder.path + "/root" }

  init() throws {
    folder = try TemporaryFolder()
    try Folders.create(root + "/inner")
    try Files.write(Array("secret".utf8), to: folder.path + "/secret")
    try Files.write(Array("page".utf8), to: root + "/inner/page")
    try folder.link("root/out", to: "../secret")
    try folder.link("root/absolute", to: folder.path + "/secret")
    try folder.link("root/up", to: "..")
    try folder.link("root/within", to: "inner/page")
    try folder.link("root/inner-link", to: "inner")
    try folder.link("root/self", to: "/proc/self")
    try folder.pipe("root/pipe")
  }

  @Test(arguments: [
    "inner/page", "./inner/page", "inner//page", "inner/./page", "inner/../inner/page",
  ])
  func `a file in the folder is read`(path: String) throws {
    let contained = try ContainedFolder(root)
    #expect(try contained.bytes(at: path) == Array("page".utf8))
  }

  @Test(arguments: [".", "inner", "inner/", "inner/.."])
  func `a folder in the folder is a folder`(path: String) throws {
    let contained = try ContainedFolder(root)
    #expect(try contained.isFolder(at: path))
  }

  @Test(arguments: [
    "", "none", "none/page", "inner/page/", "inner/page/below", "..", "../secret",
    "../root/inner/page",
    "inner/../../secret", "/", "/etc/passwd", "out", "absolute", "up", "up/secret",
    "up/root/inner/page", "within", "inner-link", "inner-link/page", "self", "self/root/etc/passwd",
    "pipe", "inner/page\0", "../secret\0.html", "\0",
  ])
  func `what lies outside, or behind a link, or is no file is not there`(path: String) throws {
    let contained = try ContainedFolder(root)
    #expect(try contained.entry(at: path) == nil)
  }

  @Test func `a name longer than the kernel takes is not there`() throws {
    let contained = try ContainedFolder(root)
    #expect(try contained.entry(at: String(repeating: "a", count: 256)) == nil)
    #expect(try contained.entry(at: String(repeating: "a/", count: 4_000)) == nil)
  }

  @Test func `a file over the limit is an error, and any part of it can be read`() throws {
    let contained = try ContainedFolder(root)
    guard case .file(let file) = try contained.entry(at: "inner/page") else {
      Issue.record("no file")
      return
    }
    #expect(file.size == 4)
    #expect(try file.bytes(limit: 4) == Array("page".utf8))
    #expect(throws: FileError("read", root + "/inner/page", code: EFBIG)) {
      try file.bytes(limit: 3)
    }
    #expect(try file.part(at: 1, upTo: 2) == Array("ag".utf8))
    #expect(try file.part(at: 3, upTo: 9) == Array("e".utf8))
    #expect(try file.part(at: 4, upTo: 9).isEmpty)
  }

  @Test func `a file that is open stays what it was when another takes its place`() throws {
    let contained = try ContainedFolder(root)
    guard case .file(let file) = try contained.entry(at: "inner/page") else {
      Issue.record("no file")
      return
    }
    try Files.write(Array("another".utf8), to: root + "/inner/page")
    #expect(try file.bytes() == Array("page".utf8))
    #expect(try contained.bytes(at: "inner/page") == Array("another".utf8))
  }

  @Test func `it stays the folder it was when another takes its place`() throws {
    let contained = try ContainedFolder(root)
    try FileManager.default.moveItem(atPath: root, toPath: folder.path + "/old")
    try Folders.create(root + "/inner")
    #expect(try contained.bytes(at: "inner/page") == Array("page".utf8))
    let fresh = try ContainedFolder(root)
    #expect(try fresh.entry(at: "inner/page") == nil)
  }

  @Test func `the way to the folder may lead through a link`() throws {
    try folder.link("current", to: "root")
    let contained = try ContainedFolder(folder.path + "/current")
    #expect(try contained.bytes(at: "inner/page") == Array("page".utf8))
  }

  @Test(arguments: ["none", "secret"])
  func `what is no folder cannot be opened as one`(name: String) {
    let path = "\(folder.path)/\(name)"
    let error = #expect(throws: FileError.self) { _ = try ContainedFolder(path).entry(at: ".") }
    #expect(error?.operation == "open")
    #expect(error?.path == path)
    #expect(error?.isMissing == true)
  }
}

extension ContainedFolder {
  fileprivate func bytes(at path: String) throws -> [UInt8]? {
    guard case .file(let file) = try entry(at: path) else { return nil }
    return try file.bytes()
  }

  fileprivate func isFolder(at path: String) throws -> Bool {
    if case .folder = try entry(at: path) { true } else { false }
  }
}
