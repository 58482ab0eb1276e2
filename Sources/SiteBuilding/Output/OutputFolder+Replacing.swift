internal import FileSystem

extension OutputFolder {
  /// Makes a change of the site at one moment: whoever reads it finds it as before or as after.
  ///
  /// Where the folder cannot be exchanged for another, each file is put in its place by itself, once
  /// all could be written; the result tells why.
  mutating func apply(
    _ change: SiteChange, from stage: SiteStage
  ) throws(FileError) -> FileError? {
    defer { stage.close() }
    guard !change.isNone else { return nil }
    if let successor = try stage.successor(), stage.obstacle == nil {
      do throws(FileError) {
        try replace(change, by: successor, of: stage)
        return nil
      } catch {
        try stage.cannotExchange(error)
      }
    }
    try update(change, from: stage)
    return stage.obstacle
  }

  private mutating func replace(
    _ change: SiteChange, by successor: SiteSuccessor, of stage: SiteStage
  ) throws(FileError) {
    try successor.carry(change)
    let tree = successor.tree
    try lock.extend(to: tree)
    if isDurable { try stage.sync() }
    guard Files.kind(of: path) != nil else { return try Files.move(tree, to: path) }
    try Files.exchange(tree, with: path)
    stage.wasExchanged()
    do throws(FileError) {
      let replaced = ReplacedSite(tree: tree, site: path, owned: change.owned)
      guard change.leavesMany else { return try replaced.remove() }
      try replaced.giveBack()
      try stage.keepReplaced()
    } catch {
      // The new site is in its place: nothing is to be done over.
      throw FileError(error.operation, error.path, because: error.reason)
    }
  }

  /// Puts each file in its place, the manifest last so that a broken-off run is seen as one.
  private func update(_ change: SiteChange, from stage: SiteStage) throws(FileError) {
    var batch = FileBatch()
    for file in change.written.sorted(by: Self.manifestLast) {
      try batch.add(stage.bytes(of: file), to: below(file))
    }
    try batch.commit()
    for file in change.removed {
      try Files.remove(below(file))
      Folders.removeEmpty(above: below(file), within: path)
    }
  }

  private static func manifestLast(_ left: String, _ right: String) -> Bool {
    left != ManifestFile.path && right == ManifestFile.path
  }
}
