import Foundation
import TestSupport

/// All that a folder holds at a moment: bytes, where links lead, and which files they are.
struct SiteSnapshot {
  /// The bytes of every file, the target of every link, and nothing for a folder, by path.
  let bytes: [String: Data]
  /// The number and the time of every file, by path.
  let files: [String: String]

  init(of folder: String) throws {
    var bytes: [String: Data] = [:]
    var files: [String: String] = [:]
    let manager = FileManager.default
    for path in manager.subpaths(atPath: folder) ?? [] {
      let whole = "\(folder)/\(path)"
      let attributes = try manager.attributesOfItem(atPath: whole)
      switch attributes[.type] as? FileAttributeType {
      case .typeSymbolicLink?:
        bytes[path] = Data(try manager.destinationOfSymbolicLink(atPath: whole).utf8)
      case .typeDirectory?: bytes[path] = Data()
      default: bytes[path] = try Data(contentsOf: URL(fileURLWithPath: whole))
      }
      files[path] = Self.identity(of: whole)
    }
    self.bytes = bytes
    self.files = files
  }

  /// Which file it is, and when its bytes were last written, to the nanosecond.
  static func identity(of path: String) -> String {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return "none" }
    return "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
