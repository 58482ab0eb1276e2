internal import Glibc

/// The running program.
package enum Process {
  /// The value of an environment variable; nil when it is not set.
  package static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Ends the program with a status, whatever its other threads are doing.
  ///
  /// The usual end takes down what such a thread may be using.
  package static func exitAtOnce(_ status: Int32) -> Never { _exit(status) }

  /// Ends the program with a status.
  package static func exit(_ status: Int32) -> Never { Glibc.exit(status) }
}
