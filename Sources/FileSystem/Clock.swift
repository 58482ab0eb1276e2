internal import Glibc

/// Time: how long a thing took, and which day it is.
package enum Clock {
  /// Seconds since the beginning of 1970 in UTC, by the system's clock.
  package static var secondsSince1970: Int { time(nil) }

  /// Nanoseconds since some fixed moment; this time only moves forward.
  package static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  package static func milliseconds(since start: UInt64) -> Int { Int((now - start) / 1_000_000) }
}
