internal import Glibc

/// Time that only moves forward, for telling how long a thing took.
package enum Clock {
  /// Nanoseconds since some fixed moment.
  package static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  package static func milliseconds(since start: UInt64) -> Int { Int((now - start) / 1_000_000) }
}
