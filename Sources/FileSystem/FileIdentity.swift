internal import Glibc

/// Which file or folder it is, whatever its names are.
package struct FileIdentity: Hashable, Sendable {
  /// The device it is on.
  package let device: UInt
  /// Its number there.
  package let number: UInt

  init(_ status: stat) {
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }

  /// Tells whether a path leads to what is open, links followed, and not to another in its place.
  static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var open = stat()
    var named = stat()
    guard unsafe fstat(descriptor, &open) == 0, unsafe stat(path, &named) == 0 else {
      return false
    }
    return FileIdentity(open) == FileIdentity(named)
  }
}
