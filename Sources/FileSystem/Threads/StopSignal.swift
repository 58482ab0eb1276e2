internal import Glibc

/// The signals by which a person or a service manager asks a program to stop.
///
/// The main thread calls `block` before it starts any other thread, since threads inherit the mask;
/// later it calls `wait`.
package enum StopSignal: Hashable, Sendable {
  /// SIGINT: Ctrl-C.
  case interrupt
  /// SIGTERM: `kill`, a service manager.
  case terminate

  /// Holds both signals back for `wait`, and has writing to a closed pipe fail rather than kill.
  package static func block() {
    signal(SIGPIPE, SIG_IGN)
    var signals = both
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits for one of the two; from then on a second one ends the process at once.
  package static func wait() -> StopSignal {
    var signals = both
    var number: Int32 = 0
    while unsafe sigwait(&signals, &number) != 0 {}
    letThrough()
    return number == SIGINT ? .interrupt : .terminate
  }

  /// Has both signals end the process at once when they come to this thread.
  package static func letThrough() {
    // A shell starts background programs with SIGINT ignored, which would eat them.
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
    var signals = both
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static var both: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigaddset(&signals, SIGTERM)
    return signals
  }
}
