internal import Glibc

/// The streams a program is started with.
package enum StandardStream: Sendable {
  case output
  case error

  /// Writes all of the text, or says why it could not.
  package func write(_ text: String) throws(FileError) {
    switch self {
    case .output:
      try Files.writeAll(Array(text.utf8), to: STDOUT_FILENO, path: "standard output")
    case .error: try Files.writeAll(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
    }
  }
}
