internal import CLinux
internal import Glibc

/// A folder that nothing is read out of.
///
/// The kernel itself holds the wall: a path that leaves the folder, or meets a symbolic link on its
/// way, is not opened, however the files are moved about meanwhile. The folder stays the same one
/// when another is put in its place.
package struct ContainedFolder: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens a folder; the way to the folder itself may lead through links.
  package init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("open", path, code: errno) }
  }

  deinit { close(descriptor) }

  /// Whether its path still leads to it, and not to another that was put in its place.
  package var isCurrent: Bool { FileIdentity.isSame(descriptor, path) }

  /// The regular file or folder at a relative path, `.` being the folder itself.
  ///
  /// It is nil when nothing stands there that may be read: no such name, a link on the way, a way
  /// out of the folder, a pipe or device, a file without the right to read it.
  package func entry(at relative: String) throws(FileError) -> ContainedEntry? {
    guard !relative.utf8.contains(0) else { return nil }
    let opened = unsafe linux_open_beneath(descriptor, relative, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard opened >= 0 else {
      if Self.meansNothingThere.contains(errno) { return nil }
      throw FileError("read", "\(path)/\(relative)", code: errno)
    }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0 else {
      let code = errno
      close(opened)
      throw FileError("read", "\(path)/\(relative)", code: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      return status.st_mode & S_IFMT == S_IFDIR ? .folder : nil
    }
    return .file(OpenedFile(opened, size: Int(status.st_size), path: "\(path)/\(relative)"))
  }

  /// EXDEV is a way out of the folder, ELOOP a link, ENXIO a socket file.
  private static let meansNothingThere: Set = [
    ENOENT, ENOTDIR, ELOOP, EXDEV, ENAMETOOLONG, EINVAL, ENXIO, EACCES, EPERM,
  ]
}
