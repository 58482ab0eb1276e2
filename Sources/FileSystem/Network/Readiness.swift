internal import Glibc

/// Waiting for sockets and pipes.
package enum Readiness {
  /// Waits until a descriptor can be read from, or is done for, or the time is up.
  ///
  /// - Returns: One answer for each descriptor, in their order; all false when the time was up.
  package static func wait(for descriptors: [Int32], within limit: Duration) -> [Bool] {
    var list = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&list, nfds_t(list.count), milliseconds(limit))
    guard count > 0 else { return descriptors.map { _ in false } }
    return list.map { $0.revents != 0 }
  }

  /// Rounded up, so that a wait never ends just before its deadline and goes round in vain.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 3_600 else { return 3_600_000 }
    let fraction = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(seconds * 1_000 + fraction)
  }
}
