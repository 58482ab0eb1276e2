internal import Glibc

/// A new file that is written part by part.
package struct FileWriter: ~Copyable {
  private let path: String
  private var descriptor: Int32

  /// Makes the file where nothing stands.
  package init(at path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path, code: errno) }
    self.path = path
    self.descriptor = descriptor
  }

  package func append(_ bytes: [UInt8]) throws(FileError) {
    try Files.writeAll(bytes, to: descriptor, path: path)
  }

  /// Ends the file, once, and tells what it is known by; some file systems tell only now that there
  /// was no room.
  @discardableResult
  package mutating func close() throws(FileError) -> FileStamp? {
    let open = descriptor
    descriptor = -1
    let stamp = FileStamp(ofOpen: open)
    guard Glibc.close(open) == 0 else { throw FileError("write", path, code: errno) }
    return stamp
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }
}
