internal import Glibc

/// Turns a crash of the program into an exit status that scripts can tell from findings.
package enum CrashStatus {
  /// The status of an internal error, as `sysexits.h` has it.
  package static let internalError: Int32 = 70

  /// From now on a trap or a fault of memory ends the program with ``internalError``.
  package static func install() {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
      signal(number) { _ in
        let words = "plumbline: internal error: please report what you ran\n"
        _ = unsafe words.utf8.withContiguousStorageIfAvailable { bytes in
          unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        }
        _exit(CrashStatus.internalError)
      }
    }
  }
}
