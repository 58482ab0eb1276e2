internal import Glibc

/// The kernel refused; what was tried, on which path, and why.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  package let operation: String
  package let path: String
  /// The `errno` value.
  package let code: Int32

  package init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The kernel's own words for the reason, such as `No such file or directory`.
  package var reason: String { unsafe String(cString: strerror(code)) }

  package var description: String { "cannot \(operation) '\(path)': \(reason)" }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}
