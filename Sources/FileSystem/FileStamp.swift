internal import Glibc

/// What tells without reading it whether a file is still the one it was.
package struct FileStamp: Hashable, Sendable {
  /// Its number on its file system.
  package let number: UInt64
  /// Its bytes.
  package let size: UInt64
  /// When its bytes were last written, in nanoseconds since 1970.
  package let written: Int64
  /// When anything of it was last changed, its names among it; nobody can set this one.
  package let changed: Int64

  package init(number: UInt64, size: UInt64, written: Int64, changed: Int64) {
    self.number = number
    self.size = size
    self.written = written
    self.changed = changed
  }

  /// The stamp of a regular file; nil where none stands, links not followed.
  package init?(of path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp of a regular file that is open.
  init?(ofOpen descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    number = UInt64(status.st_ino)
    size = UInt64(status.st_size)
    written = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Tells whether two stamps are of one file with the same bytes, whatever names it was given.
  package func hasSameBytes(as other: FileStamp) -> Bool {
    number == other.number && size == other.size && written == other.written
  }

  /// The time now, as stamps count it.
  package static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// How far the times that a file system gives may lie behind, in nanoseconds.
  package static let slack: Int64 = 50_000_000

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
