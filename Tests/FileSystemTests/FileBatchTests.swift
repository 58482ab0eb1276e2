import FileSystem
import Foundation
import Testing

/// Files of a batch are all written before any is put in its place.
@Suite struct FileBatchTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("batch-\(UUID().uuidString)").path

  @Test func `a batch puts its files in place and leaves no others`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Folders.create(folder)
    try Files.write([1], to: "\(folder)/old")
    var batch = FileBatch()
    try batch.add([2], to: "\(folder)/old")
    try batch.add([3], to: "\(folder)/a/b/new")
    #expect(try Files.read("\(folder)/old") == [1])
    try batch.commit()
    #expect(try Files.read("\(folder)/old") == [2])
    #expect(try Folders.files(below: folder) == ["a/b/new", "old"])
  }

  @Test func `a batch that cannot be written whole leaves nothing behind`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Folders.create(folder)
    try Files.write([1], to: "\(folder)/file")
    #expect(throws: FileError.self) { try give(up: "\(folder)/file/below") }
    #expect(try Folders.entries(of: folder).map(\.name) == ["file"])
    #expect(try Files.read("\(folder)/file") == [1])
  }

  private func give(up path: String) throws(FileError) {
    var batch = FileBatch()
    try batch.add([2], to: "\(folder)/file")
    try batch.add([3], to: "\(folder)/a/b/new")
    try batch.add([4], to: path)
    try batch.commit()
  }
}
