internal import CLinux
internal import Glibc

/// Whole folders, with all that is in them.
extension Folders {
  /// All that stands below a folder, by its path relative to it; links are not followed.
  ///
  /// Of folders only those are listed that hold nothing: the others are told by what they hold.
  package static func contents(below path: String) throws(FileError) -> [String: FileKind] {
    var contents: [String: FileKind] = [:]
    var waiting = [""]
    while let folder = waiting.popLast() {
      let entries = try entries(of: folder.isEmpty ? path : "\(path)/\(folder)")
      if entries.isEmpty, !folder.isEmpty { contents[folder] = .folder }
      for entry in entries {
        let relative = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.kind == .folder {
          waiting.append(relative)
        } else {
          contents[relative] = entry.kind
        }
      }
    }
    return contents
  }

  /// Makes one new folder, in one that is there.
  package static func createNew(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o755) == 0 else { throw FileError("create", path, code: errno) }
  }

  /// Gives a folder the owner and the rights of another, if that is there.
  package static func copyRights(of path: String, to other: String) throws(FileError) {
    var old = stat()
    var new = stat()
    guard unsafe stat(path, &old) == 0 else { return }
    guard unsafe stat(other, &new) == 0 else { throw FileError("look at", other, code: errno) }
    if old.st_uid != new.st_uid || old.st_gid != new.st_gid {
      guard unsafe chown(other, old.st_uid, old.st_gid) == 0 else {
        throw FileError("give away", other, code: errno)
      }
    }
    if old.st_mode != new.st_mode {
      guard unsafe chmod(other, old.st_mode & 0o7777) == 0 else {
        throw FileError("change the rights of", other, code: errno)
      }
    }
  }

  /// Waits until everything of the file system that a folder is on is on the disk.
  package static func sync(_ path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("open", path, code: errno) }
    defer { close(descriptor) }
    guard linux_sync_file_system(descriptor) == 0 else {
      throw FileError("sync", path, code: errno)
    }
  }
}
