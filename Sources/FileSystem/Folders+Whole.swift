internal import CLinux
internal import Glibc

/// Whole folders, with all that is in them.
extension Folders {
  /// All that stands below a folder, by its path relative to it; links are not followed.
  ///
  /// Of folders only those are listed that hold nothing: the others are told by what they hold.
  package static func contents(below path: String) throws(FileError) -> [String: FileKind] {
    var contents: [String: FileKind] = [:]
    for (folder, entries) in try entriesOfAll(below: path) {
      if entries.isEmpty, !folder.isEmpty { contents[folder] = .folder }
      for entry in entries where entry.kind != .folder {
        contents[folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"] = entry.kind
      }
    }
    return contents
  }

  /// Every regular file below a folder, as paths relative to it, sorted; links are not followed.
  package static func files(below path: String) throws(FileError) -> [String] {
    try contents(below: path).filter { $0.value == .file }.map(\.key)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The entries of a folder and of all those below it, each after the one it is in, by their paths
  /// relative to it; links are not followed.
  package static func entriesOfAll(
    below path: String
  ) throws(FileError) -> [(folder: String, entries: [FolderEntry])] {
    var all: [(folder: String, entries: [FolderEntry])] = []
    var level = [""]
    while !level.isEmpty {
      let folders = level
      level = []
      let listed = Workers.map(folders.count) { index in
        let folder = folders[index]
        return Result { () throws(FileError) in
          try entries(of: folder.isEmpty ? path : "\(path)/\(folder)")
        }
      }
      for (folder, result) in zip(folders, listed) {
        let entries = try result.get()
        all.append((folder, entries))
        for entry in entries where entry.kind == .folder {
          level.append(folder.isEmpty ? entry.name : "\(folder)/\(entry.name)")
        }
      }
    }
    return all
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
