internal import Glibc

/// The kernel or the network refused; what was tried, on which path, and why.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  package let operation: String
  package let path: String
  /// The `errno` value; zero where the reason is told in words.
  package let code: Int32
  private let words: String?

  package init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
    words = nil
  }

  package init(_ operation: String, _ path: String, because words: String) {
    self.operation = operation
    self.path = path
    code = 0
    self.words = words
  }

  /// The reason in words, the kernel's own such as `No such file or directory` where it refused.
  package var reason: String {
    if let words { return words }
    return unsafe String(cString: strerror(code))
  }

  package var description: String { "cannot \(operation) '\(path)': \(reason)" }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Work on a path that somebody stopped, for it is of no use any more.
  package static func stopped(_ operation: String, _ path: String) -> FileError {
    FileError(operation, path, code: ECANCELED)
  }

  /// Whether it says that work was stopped.
  package var meansStop: Bool { code == ECANCELED }

  /// Whether something stands already where a thing was to be made.
  package var isTaken: Bool { code == EEXIST }

  /// The code of what is tried from one mount to another.
  package static let differentMounts = EXDEV

  /// Whether it says that a folder cannot be made beside another, filled with the same files, and
  /// put in its place: for want of a right or because the file system cannot.
  package var meansNoExchange: Bool {
    [
      EACCES, EPERM, EROFS, EXDEV, EMLINK, EOPNOTSUPP, ENOSYS, EINVAL, EBUSY, ENAMETOOLONG,
    ].contains(code)
  }
}
