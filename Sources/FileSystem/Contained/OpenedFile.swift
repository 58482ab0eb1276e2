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
    return try part(at: 0, upTo: size)
  }

  /// The bytes at a place, at most so many; none at the end.
  package func part(at place: Int, upTo limit: Int) throws(FileError) -> [UInt8] {
    try PartedFile.bytes(place..<(place + limit), of: descriptor, path: path)
  }

  /// A descriptor of its own for whoever closes it; nil when there are no more.
  package func duplicate() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return copy < 0 ? nil : copy
  }
}
