internal import CLinux
internal import Glibc

/// Wakes a thread that waits for sockets.
///
/// It is a class because the waker and the woken hold the same two ends.
package final class WakePipe: Sendable {
  /// Readable from the first `wake` until `clear`.
  package let descriptor: Int32
  private let writing: Int32

  package init() throws(FileError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe linux_pipe(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else {
      throw FileError("open", "a pipe", code: errno)
    }
    descriptor = ends[0]
    writing = ends[1]
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  /// Makes the pipe readable; a pipe that is full is readable already.
  package func wake() {
    var byte: UInt8 = 1
    _ = unsafe write(writing, &byte, 1)
  }

  /// Takes note of every wake so far.
  package func clear() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while unsafe read(descriptor, &bytes, bytes.count) == bytes.count {}
  }
}
