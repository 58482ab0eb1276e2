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
    #expect(try contained.entry(at: path) == .file(Array("page".utf8)))
  }

  @Test(arguments: [".", "inner", "inner/", "inner/.."])
  func `a folder in the folder is a folder`(path: String) throws {
    let contained = try ContainedFolder(root)
    #expect(try contained.entry(at: path) == .folder)
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

  @Test func `a file over the limit is an error`() throws {
    let contained = try ContainedFolder(root)
    #expect(try contained.entry(at: "inner/page", limit: 4) == .file(Array("page".utf8)))
    #expect(throws: FileError("read", root + "/inner/page", code: EFBIG)) {
      try contained.entry(at: "inner/page", limit: 3)
    }
  }

  @Test func `it stays the folder it was when another takes its place`() throws {
    let contained = try ContainedFolder(root)
    try FileManager.default.moveItem(atPath: root, toPath: folder.path + "/old")
    try Folders.create(root + "/inner")
    #expect(try contained.entry(at: "inner/page") == .file(Array("page".utf8)))
    let fresh = try ContainedFolder(root)
    #expect(try fresh.entry(at: "inner/page") == nil)
  }

  @Test func `the way to the folder may lead through a link`() throws {
    try folder.link("current", to: "root")
    let contained = try ContainedFolder(folder.path + "/current")
    #expect(try contained.entry(at: "inner/page") == .file(Array("page".utf8)))
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
