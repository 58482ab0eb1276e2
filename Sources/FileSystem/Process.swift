internal import Glibc

/// The running program.
package enum Process {
  /// Ends the program with a status.
  package static func exit(_ status: Int32) -> Never { Glibc.exit(status) }
}
