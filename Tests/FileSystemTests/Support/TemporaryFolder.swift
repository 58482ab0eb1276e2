import Foundation
import Testing

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.path + "/files-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func pipe(_ name: String) throws { try #require(unsafe mkfifo("\(path)/\(name)", 0o600) == 0) }

  /// Makes an empty file whose name is the given bytes.
  func file(named bytes: [UInt8]) throws {
    let whole = (Array("\(path)/".utf8) + bytes + [0]).map { CChar(bitPattern: $0) }
    let descriptor = unsafe open(whole, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
  }
}
