internal import Glibc

/// Files that are put in place together, once all of them could be written beside their places.
///
/// Until ``commit()`` nothing changes that anybody reads; a batch that is given up leaves nothing.
package struct FileBatch: ~Copyable {
  private var staged: [(temporary: String, path: String)] = []
  private var folders: [String] = []

  package init() {}

  /// Writes a file's bytes beside its place, making the folders that are missing.
  package mutating func add(_ bytes: [UInt8], to path: String) throws(FileError) {
    try createFolders(above: path)
    let temporary = "\(path).\(getpid()).partial"
    staged.append((temporary, path))
    do throws(FileError) {
      try Files.write(bytes, to: temporary)
    } catch {
      throw FileError("write", path, code: error.code)
    }
  }

  /// Puts every file in its place, in the order they were added; each is whole at all times.
  package mutating func commit() throws(FileError) {
    while let file = staged.first {
      guard unsafe rename(file.temporary, file.path) == 0 else {
        throw FileError("write", file.path, code: errno)
      }
      staged.removeFirst()
    }
    folders = []
  }

  deinit {
    for file in staged { unsafe unlink(file.temporary) }
    for folder in folders.reversed() { unsafe rmdir(folder) }
  }

  private mutating func createFolders(above path: String) throws(FileError) {
    var missing: [String] = []
    var folder = Paths.folder(of: path)
    while !folder.isEmpty, Files.kind(of: folder) == nil {
      missing.append(folder)
      folder = Paths.folder(of: folder)
    }
    for folder in missing.reversed() {
      try Folders.create(folder)
      folders.append(folder)
    }
  }
}
