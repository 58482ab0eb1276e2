internal import Glibc

/// A regular file that is open: its bytes stay those of the file that was found, whatever takes its
/// place.
///
/// It is a class because it closes its descriptor when its last holder lets go.
package final class OpenedFile: Sendable {
  /// Bytes, as they were when it was opened.
  package let size: Int
  private let path: String
  private let descriptor: Int32

  init(_ descriptor: Int32, size: Int, path: String) {
    self.descriptor = descriptor
    self.size = size
    self.path = path
  }

  deinit { close(descriptor) }

  /// All of it, when that is no more than a limit.
  package func bytes(limit: Int = 256 << 20) throws(FileError) -> [UInt8] {
    guard size <= limit else { throw FileError("read", path, code: EFBIG) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while bytes.count < size {
      let part = try part(at: bytes.count, upTo: size - bytes.count)
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }

  /// The bytes at a place, at most so many; none at the end.
  package func part(at place: Int, upTo limit: Int) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result = unsafe pread(descriptor, buffer.baseAddress, limit, off_t(place))
      while result < 0, errno == EINTR {
        result = unsafe pread(descriptor, buffer.baseAddress, limit, off_t(place))
      }
      code = result < 0 ? errno : 0
      count = max(result, 0)
    }
    guard code == 0 else { throw FileError("read", path, code: code) }
    return bytes
  }

  /// A descriptor of its own for whoever closes it; nil when there are no more.
  package func duplicate() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? nil : copy
  }
}
