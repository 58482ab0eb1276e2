internal import Glibc

/// A regular file that is read in parts, whatever its size.
package struct PartedFile: Sendable {
  package let path: String
  /// How many bytes it had when it was first looked at.
  package let size: Int

  package init(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileError("read", path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    self.path = path
    size = Int(status.st_size)
  }

  /// The bytes of a range; fewer where the file ends before it does.
  package func bytes(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
    defer { close(descriptor) }
    return try Self.bytes(range, of: descriptor, path: path)
  }

  /// The bytes of a range of an open file; fewer where the file ends before it does.
  static func bytes(
    _ range: Range<Int>, of descriptor: Int32, path: String
  ) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let read = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count,
          range.lowerBound + count)
        if read < 0, errno == EINTR { continue }
        code = read < 0 ? errno : 0
        guard read > 0 else { return }
        count += read
      }
    }
    guard code == 0 else { throw FileError("read", path, code: code) }
    return bytes
  }
}
