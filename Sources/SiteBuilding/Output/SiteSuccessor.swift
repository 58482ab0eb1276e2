internal import FileSystem

/// The site that is made beside one, to take its place.
struct SiteSuccessor: Sendable {
  /// Where it is made.
  let tree: String
  /// Where the site is that it is to follow.
  let site: String
  /// What an earlier site has left where it is made; nil for a new place.
  let leftovers: [String: FileKind]?

  /// Writes a file that is new or has changed, and tells what it is known by.
  func write(_ file: OutputFile) throws(FileError) -> FileStamp? {
    var writer = try begin(file.path)
    try writer.append(file.bytes)
    return try writer.close()
  }

  /// Begins a file that comes in parts.
  func begin(_ path: String) throws(FileError) -> FileWriter {
    let place = "\(tree)/\(path)"
    do throws(FileError) {
      return try FileWriter(at: place)
    } catch {
      if error.isTaken, leftovers != nil {
        // Never written into: it may be the same file as the site's.
        try Folders.removeAll(place)
      } else if error.isMissing {
        try createFolder(Paths.folder(of: path))
      } else {
        throw error
      }
    }
    return try FileWriter(at: place)
  }

  /// Gives what stays its place, as the same files, on all cores; what an earlier site has left of
  /// others is removed.
  func carry(_ change: SiteChange) throws(FileError) {
    let kept = change.kept
    for (path, kind) in leftovers ?? [:] where kept[path] == nil && !change.written.contains(path) {
      try removeLeftover(path, kind)
    }
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
        let folder = folders[index]
        try createFolder(folder.path)
        for file in folder.files { try carry(file) }
        try renewRights(of: folder.path)
      }
    }
    for result in results { try result.get() }
    for folder in Set(change.written.map(Paths.folder)) where files[folder] == nil {
      try renewRights(of: folder)
    }
  }

  private func carry(_ file: String) throws(FileError) {
    let (old, new) = ("\(site)/\(file)", "\(tree)/\(file)")
    if let left = leftovers?[file] {
      if left != .folder, let identity = Files.identity(of: old),
        identity == Files.identity(of: new)
      {
        return
      }
      try Folders.removeAll(new)
    }
    do throws(FileError) {
      try Files.link(old, as: new)
    } catch {
      // Somebody may have taken away what is theirs.
      guard error.isMissing, Files.kind(of: old) == nil else { throw error }
    }
  }

  /// Removes a file, or a folder that held nothing, and the folders that hold nothing without it.
  private func removeLeftover(_ path: String, _ kind: FileKind) throws(FileError) {
    let place = "\(tree)/\(path)"
    // What was written may have taken its place, or that of a folder above it.
    switch Files.kind(of: place) {
    case nil: return
    case .folder: Folders.removeIfEmpty(place)
    default: try Files.remove(place)
    }
    Folders.removeEmpty(above: place, within: tree)
  }

  /// Gives a folder that an earlier site has left the rights that it has in the site now.
  private func renewRights(of folder: String) throws(FileError) {
    if leftovers == nil || folder.isEmpty { return }
    try Folders.copyRights(of: "\(site)/\(folder)", to: "\(tree)/\(folder)")
  }

  /// Makes a folder, and those above it, with the rights it has in the other site.
  private func createFolder(_ folder: String) throws(FileError) {
    if folder.isEmpty { return }
    if leftovers?[folder] == .file { try? Files.remove("\(tree)/\(folder)") }
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
