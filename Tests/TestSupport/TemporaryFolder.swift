import Foundation

/// A folder of a test's own, removed with the value that owns it.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("plumbline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file below the folder, making the folders on the way.
  package func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  /// Writes a file of bytes that need not be text.
  package func write(_ bytes: [UInt8], to file: String) throws {
    let url = url(of: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  package func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: url(of: file)), as: UTF8.self)
  }

  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: url(of: file))
  }

  /// Copies a file or folder of the repository to the same place below this folder.
  package func copy(_ item: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(item)", toPath: "\(path)/\(item)")
  }

  /// Replaces a text that must stand in a file; a mutation that changes nothing is an error.
  package func replace(_ old: String, with new: String, in file: String) throws {
    let before = try read(file)
    guard before.contains(old), old != new else { throw Unchanged(file: file, text: old) }
    try write(before.replacingOccurrences(of: old, with: new), to: file)
  }

  /// The 1-based line of the first occurrence of a text.
  package func line(of text: String, in file: String) throws -> Int {
    let content = try read(file)
    guard let range = content.range(of: text) else { throw Unchanged(file: file, text: text) }
    return content[..<range.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
  }

  private func url(of file: String) -> URL {
    URL(fileURLWithPath: path).appendingPathComponent(file)
  }

  /// A text that a test counts on is not there.
  package struct Unchanged: Error {
    package let file: String
    package let text: String
  }
}
