import FileSystem
import Foundation
import Testing

@Suite struct FilesTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/file" }

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 1 << 20, (3 << 20) + 1])
  func `bytes come back as they were written`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Files.write(bytes, to: path)
    #expect(try Files.read(path) == bytes)
  }

  @Test func `a write takes the place of what was there and leaves nothing else`() throws {
    try Files.write(Array("a long old text".utf8), to: path)
    try Files.write(Array("new".utf8), to: path)
    #expect(try Files.read(path) == Array("new".utf8))
    #expect(try Folders.entries(of: folder.path).map(\.name) == ["file"])
  }

  @Test func `a reader who opened the old file keeps it whole`() throws {
    try Files.write(Array("old".utf8), to: path)
    let reader = try #require(FileHandle(forReadingAtPath: path))
    try Files.write(Array("new text".utf8), to: path)
    #expect(try reader.readToEnd() == Data("old".utf8))
  }

  @Test func `a write over a folder fails and leaves nothing behind`() throws {
    try Folders.create(path + "/inner")
    let error = #expect(throws: FileError.self) { try Files.write([1], to: path) }
    #expect(error?.operation == "write")
    #expect(try Folders.entries(of: folder.path).map(\.name) == ["file"])
    #expect(Files.kind(of: path) == .folder)
  }

  @Test func `a write into a folder that is not there fails and names the path`() {
    let target = folder.path + "/none/file"
    let error = #expect(throws: FileError.self) { try Files.write([1], to: target) }
    #expect(error == FileError("write", target, code: ENOENT))
    #expect(error?.description == "cannot write '\(target)': No such file or directory")
    #expect(error?.isMissing == true)
  }

  @Test func `a file of just the limit is read, one byte more is refused`() throws {
    try Files.write([1, 2, 3], to: path)
    #expect(try Files.read(path, limit: 3) == [1, 2, 3])
    let error = #expect(throws: FileError.self) { try Files.read(path, limit: 2) }
    #expect(error == FileError("read", path, code: EFBIG))
    #expect(error?.isMissing == false)
  }

  @Test func `a file that claims no size but has bytes is held to the limit`() throws {
    #expect(try !Files.read("/proc/self/status").isEmpty)
    let error = #expect(throws: FileError.self) { try Files.read("/proc/self/status", limit: 10) }
    #expect(error?.code == EFBIG)
  }

  @Test func `a folder, a pipe, a device and nothing at all are no files`() throws {
    try folder.pipe("pipe")
    for (path, code) in [
      (folder.path, EISDIR), (folder.path + "/pipe", EINVAL), ("/dev/zero", EINVAL),
      (folder.path + "/none", ENOENT), ("", ENOENT),
    ] {
      let error = #expect(throws: FileError.self) { try Files.read(path) }
      #expect(error == FileError("read", path, code: code))
    }
    try Files.write([], to: path)
    let error = #expect(throws: FileError.self) { try Files.read(path + "/below") }
    #expect(error?.isMissing == true)
  }

  @Test func `a read follows a link, the kind of a link is link`() throws {
    try Files.write([7], to: path)
    try folder.link("link", to: "file")
    try folder.link("dangling", to: "none")
    try folder.link("loop", to: "loop")
    #expect(try Files.read(folder.path + "/link") == [7])
    for name in ["link", "dangling", "loop"] {
      #expect(Files.kind(of: "\(folder.path)/\(name)") == .link)
    }
    let error = #expect(throws: FileError.self) { try Files.read(folder.path + "/loop") }
    #expect(error?.code == ELOOP)
  }

  @Test func `what stands at a path has a kind`() throws {
    try Files.write([], to: path)
    try folder.pipe("pipe")
    #expect(Files.kind(of: path) == .file)
    #expect(Files.kind(of: folder.path) == .folder)
    #expect(Files.kind(of: folder.path + "/pipe") == .special)
    #expect(Files.kind(of: folder.path + "/none") == nil)
  }

  @Test func `removing a link leaves its target, removing nothing is an error`() throws {
    try Files.write([7], to: path)
    try folder.link("link", to: "file")
    try Files.remove(folder.path + "/link")
    #expect(try Files.read(path) == [7])
    try Files.remove(path)
    #expect(throws: FileError("remove", path, code: ENOENT)) { try Files.remove(path) }
  }

  @Test func `a device stays one when it is written to`() throws {
    try Files.write(Array("nothing".utf8), to: "/dev/null")
    #expect(Files.kind(of: "/dev/null") == .special)
    #expect(throws: FileError.self) { try Files.write([1], to: "/dev/full") }
    #expect(Files.kind(of: "/dev/full") == .special)
  }
}
