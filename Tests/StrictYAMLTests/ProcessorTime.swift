import Glibc

/// The least processor time of three runs, which other work on the machine does not lengthen.
func processorTime(of work: () -> Void) -> Duration {
  func now() -> Duration {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let times = (0..<3).map { _ in
    let start = now()
    work()
    return now() - start
  }
  return times.min() ?? .zero
}
