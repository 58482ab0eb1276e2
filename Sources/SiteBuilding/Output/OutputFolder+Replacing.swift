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
    let successor = SiteSuccessor(tree: side.tree, site: path)
    for file in change.written { try successor.write(file) }
    try successor.carry(change.kept)
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
