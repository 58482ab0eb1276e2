internal import Glibc

/// The streams a program is started with.
package enum StandardStream: Sendable {
  case output
  case error

  /// The bytes of standard input to its end, at most `limit` of them.
  package static func readInput(limit: Int = 256 << 20) throws(FileError) -> [UInt8] {
    try Files.readAll(STDIN_FILENO, expecting: 0, path: "standard input", limit: limit)
  }

  /// Writes all of the text, or says why it could not.
  package func write(_ text: String) throws(FileError) {
    switch self {
    case .output:
      try Files.writeAll(Array(text.utf8), to: STDOUT_FILENO, path: "standard output")
    case .error: try Files.writeAll(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
    }
  }
}
