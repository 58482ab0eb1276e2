internal import Glibc

/// A folder that one process at a time may change; the lock ends with the process, however it ends.
///
/// It leaves no trace: the folder itself is what is locked. Where it is not there yet, the nearest
/// one above it stands for it.
package struct FolderLock: ~Copyable {
  private var descriptors: [Int32] = []

  /// Locks a folder, or waits until it can, after telling which folder another process holds.
  ///
  /// Where the file system knows no locks, none is taken.
  package init(_ path: String, whenHeld: (String) -> Void) throws(FileError) {
    var isTold = false
    while descriptors.isEmpty {
      let folder = Self.nearest(path)
      let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw FileError("open", folder, code: errno) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        if !isTold { whenHeld(folder) }
        isTold = true
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR { continue }
      }
      // Another one may have been put in its place meanwhile.
      if FileIdentity.isSame(descriptor, Self.nearest(path)) {
        descriptors.append(descriptor)
      } else {
        Glibc.close(descriptor)
      }
    }
  }

  /// Locks a folder that is there, unless another process holds it: nil then.
  package init?(ifFree path: String) throws(FileError) {
    let descriptor = try Self.opened(path)
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      Glibc.close(descriptor)
      return nil
    }
    descriptors = [descriptor]
  }

  /// Locks another folder as well, which nobody else knows yet and which is to take the place.
  package mutating func extend(to path: String) throws(FileError) {
    let descriptor = try Self.opened(path)
    flock(descriptor, LOCK_EX | LOCK_NB)
    descriptors.append(descriptor)
  }

  private static func opened(_ path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("open", path, code: errno) }
    return descriptor
  }

  /// Lets the folder go.
  package consuming func close() {}

  deinit { for descriptor in descriptors { Glibc.close(descriptor) } }

  /// The folder at a path, or the nearest one above it that is there.
  private static func nearest(_ path: String) -> String {
    var folder = path
    var status = stat()
    while !folder.isEmpty {
      if unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return folder }
      folder = folder == "/" ? "" : Paths.folder(of: folder)
    }
    return "."
  }
}
