internal import FileSystem

extension OutputFolder {
  /// Makes a change of the site at one moment: whoever reads it finds it as before or as after.
  ///
  /// Where the folder cannot be exchanged for another, each file is put in its place by itself, once
  /// all could be written; the result tells why.
  mutating func apply(_ change: SiteChange) throws(FileError) -> FileError? {
    guard !change.isNone else { return nil }
    do throws(FileError) {
      try replace(change)
      return nil
    } catch {
      guard error.meansNoExchange else { throw error }
      try update(change)
      return error
    }
  }

  private mutating func replace(_ change: SiteChange) throws(FileError) {
    var side = try SideFolder(beside: path)
    try Folders.copyRights(of: path, to: side.tree)
    for file in change.written {
      try inFolder(of: file.path, in: side.tree) { (place) throws(FileError) in
        try Files.create(file.bytes, at: place)
      }
    }
    for (file, kind) in change.kept { try carry(file, kind, to: side.tree) }
    try lock.extend(to: side.tree)
    if isDurable { try Folders.sync(side.tree) }
    guard Files.kind(of: path) != nil else { return try Files.move(side.tree, to: path) }
    try Files.exchange(side.tree, with: path)
    side.wasExchanged()
    do throws(FileError) {
      try ReplacedSite(tree: side.tree, site: path, owned: change.owned).remove()
    } catch {
      // The new site is in its place: nothing is to be done over.
      throw FileError(error.operation, error.path, because: error.reason)
    }
  }

  /// Gives what stays its place in the new site, as the same file.
  private func carry(_ file: String, _ kind: FileKind, to tree: String) throws(FileError) {
    if kind == .folder { return try createFolder(file, in: tree) }
    do throws(FileError) {
      try inFolder(of: file, in: tree) { (place) throws(FileError) in
        try Files.link(below(file), as: place)
      }
    } catch {
      // Somebody may have taken away what is theirs.
      guard error.isMissing, Files.kind(of: below(file)) == nil else { throw error }
    }
  }

  /// Does something at a file's place, in a folder that is made when it turns out to be missing.
  private func inFolder(
    of file: String, in tree: String, _ body: (String) throws(FileError) -> Void
  ) throws(FileError) {
    do throws(FileError) {
      return try body("\(tree)/\(file)")
    } catch {
      guard error.isMissing else { throw error }
    }
    try createFolder(Paths.folder(of: file), in: tree)
    try body("\(tree)/\(file)")
  }

  /// Makes a folder of the new site, with the rights it has in the old one.
  private func createFolder(_ folder: String, in tree: String) throws(FileError) {
    if folder.isEmpty || Files.kind(of: "\(tree)/\(folder)") != nil { return }
    try createFolder(Paths.folder(of: folder), in: tree)
    try Folders.createNew("\(tree)/\(folder)")
    try Folders.copyRights(of: below(folder), to: "\(tree)/\(folder)")
  }

  /// Puts each file in its place, the manifest last so that a broken-off run is seen as one.
  private func update(_ change: SiteChange) throws(FileError) {
    var batch = FileBatch()
    for file in change.written.sorted(by: Self.manifestLast) {
      try batch.add(file.bytes, to: below(file.path))
    }
    try batch.commit()
    for file in change.removed {
      try Files.remove(below(file))
      removeEmptyFolders(above: file)
    }
  }

  private static func manifestLast(_ left: OutputFile, _ right: OutputFile) -> Bool {
    left.path != ManifestFile.path && right.path == ManifestFile.path
  }

  private func removeEmptyFolders(above file: String) {
    var folder = Paths.folder(of: file)
    while !folder.isEmpty, Folders.removeIfEmpty(below(folder)) {
      folder = Paths.folder(of: folder)
    }
  }
}
