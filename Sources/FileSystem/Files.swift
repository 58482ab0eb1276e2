internal import Glibc

/// Files and folders by path, in whole reads and atomic writes.
package enum Files {
  /// The bytes of a regular file of at most `limit` bytes.
  package static func read(_ path: String, limit: Int = 256 << 20) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw FileError("read", path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard status.st_size <= limit else { throw FileError("read", path, code: EFBIG) }
    return try readAll(descriptor, expecting: Int(status.st_size), path: path, limit: limit)
  }

  /// The bytes of a file, or of a pipe or device until it ends, at most `limit` of them.
  package static func readToEnd(
    _ path: String, limit: Int = 256 << 20
  ) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
    defer { close(descriptor) }
    return try readAll(descriptor, expecting: 0, path: path, limit: limit)
  }

  /// Puts bytes at a path in one step: a reader sees the old file or the new one, never a part.
  ///
  /// A device or a pipe is written to, and stays what it is.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if isStream(path) { return try writeThrough(bytes, to: path) }
    let temporary = "\(path).\(getpid()).partial"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path, code: errno) }
    do throws(FileError) {
      try writeAll(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      unsafe unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
      let code = errno
      unsafe unlink(temporary)
      throw FileError("write", path, code: code)
    }
  }

  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("write", path, code: errno) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path: path)
  }

  /// What stands at a path; nil when nothing does.
  package static func kind(of path: String) -> FileKind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }

  /// Removes a file or a link.
  package static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 else { throw FileError("remove", path, code: errno) }
  }

  /// Gives a file or a folder another path, in place of a file that stands there.
  package static func move(_ path: String, to other: String) throws(FileError) {
    guard unsafe rename(path, other) == 0 else { throw FileError("move", path, code: errno) }
  }

  /// Tells whether a path leads to a file that can be run.
  package static func isProgram(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return unsafe access(path, X_OK) == 0
  }

  static func readAll(
    _ descriptor: Int32, expecting size: Int, path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(size + 1, 4_096)
    while true {
      let (chunk, code) = chunk(of: descriptor, length: room)
      guard code == 0 else { throw FileError("read", path, code: code) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw FileError("read", path, code: EFBIG) }
      room = min(max(size + 1 - bytes.count, 4_096), 1 << 20)
    }
  }

  /// What can be read at once; nothing at the end.
  static func readPart(_ descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    let (chunk, code) = chunk(of: descriptor, length: 1 << 16)
    guard code == 0 else { throw FileError("read", path, code: code) }
    return chunk
  }

  /// What a read gives, or why it gives nothing; an end is no bytes.
  private static func chunk(of descriptor: Int32, length: Int) -> (bytes: [UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      var result = unsafe Glibc.read(descriptor, buffer.baseAddress, length)
      while result < 0, errno == EINTR {
        result = unsafe Glibc.read(descriptor, buffer.baseAddress, length)
      }
      code = result < 0 ? errno : 0
      count = max(result, 0)
    }
    return (bytes, code)
  }

  static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError("write", path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
