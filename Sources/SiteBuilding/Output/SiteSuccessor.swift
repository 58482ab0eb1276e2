internal import FileSystem

/// The site that is made beside one, to take its place.
struct SiteSuccessor: Sendable {
  /// Where it is made.
  let tree: String
  /// Where the site is that it is to follow.
  let site: String

  /// Writes a file that is new or has changed.
  func write(_ file: OutputFile) throws(FileError) {
    let place = "\(tree)/\(file.path)"
    do throws(FileError) {
      return try Files.create(file.bytes, at: place)
    } catch {
      guard error.isMissing else { throw error }
    }
    try createFolder(Paths.folder(of: file.path))
    try Files.create(file.bytes, at: place)
  }

  /// Begins a file that comes in parts.
  func begin(_ path: String) throws(FileError) -> FileWriter {
    try createFolder(Paths.folder(of: path))
    return try FileWriter(at: "\(tree)/\(path)")
  }

  /// Gives what stays its place, as the same files; folders are made on all cores.
  func carry(_ kept: [String: FileKind]) throws(FileError) {
    var files: [String: [String]] = [:]
    for (path, kind) in kept {
      if kind == .folder {
        files[path] = []
      } else {
        files[Paths.folder(of: path), default: []].append(path)
      }
    }
    let folders = files.map { (path: $0.key, files: $0.value) }
    let results = Workers.map(folders.count) { index in
      Result { () throws(FileError) in
        try createFolder(folders[index].path)
        for file in folders[index].files { try carry(file) }
      }
    }
    for result in results { try result.get() }
  }

  private func carry(_ file: String) throws(FileError) {
    do throws(FileError) {
      try Files.link("\(site)/\(file)", as: "\(tree)/\(file)")
    } catch {
      // Somebody may have taken away what is theirs.
      guard error.isMissing, Files.kind(of: "\(site)/\(file)") == nil else { throw error }
    }
  }

  /// Makes a folder, and those above it, with the rights it has in the other site.
  private func createFolder(_ folder: String) throws(FileError) {
    if folder.isEmpty { return }
    do throws(FileError) {
      try Folders.createNew("\(tree)/\(folder)")
    } catch {
      if error.isTaken { return }
      guard error.isMissing else { throw error }
      try createFolder(Paths.folder(of: folder))
      do throws(FileError) {
        try Folders.createNew("\(tree)/\(folder)")
      } catch {
        // Another thread may have been faster.
        if error.isTaken { return }
        throw error
      }
    }
    try Folders.copyRights(of: "\(site)/\(folder)", to: "\(tree)/\(folder)")
  }
}
