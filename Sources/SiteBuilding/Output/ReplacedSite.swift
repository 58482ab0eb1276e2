package import FileSystem

/// The site that another one has taken the place of.
package struct ReplacedSite: Sendable {
  /// Where it is now.
  private let tree: String
  /// Where the other one is.
  private let site: String
  /// The digests of the files that a build wrote.
  private let owned: [String: String]

  package init(tree: String, site: String, owned: [String: String]) {
    self.tree = tree
    self.site = site
    self.owned = owned
  }

  /// Removes it; what somebody else put there while the other one was made goes to that one.
  ///
  /// The manifest goes last: whoever finds what a process that was killed has left knows by it what
  /// is ours.
  package func remove() throws(FileError) {
    let folders = try folders()
    try onEachFile(of: folders) { (file) throws(FileError) in
      if file == ManifestFile.path { return }
      if isOurs(file) { try Files.remove("\(tree)/\(file)") } else { try giveBack(file) }
    }
    if folders.contains(where: { $0.files.contains(ManifestFile.path) }) {
      try Files.remove("\(tree)/\(ManifestFile.path)")
    }
    // A folder comes after the one it is in.
    for folder in folders.reversed() {
      let path = folder.path.isEmpty ? tree : "\(tree)/\(folder.path)"
      guard Folders.removeIfEmpty(path) else {
        throw FileError("remove", path, because: "somebody is writing into it")
      }
    }
  }

  /// Gives what somebody else put there while the other one was made to that one; what is ours stays.
  package func giveBack() throws(FileError) {
    try onEachFile(of: try folders()) { (file) throws(FileError) in
      if !isOurs(file) { try giveBack(file) }
    }
  }

  private func isOurs(_ file: String) -> Bool { SiteChange.isOurs(file, owned) }

  /// Moves a file to the other site, or removes it where it is the same file there.
  private func giveBack(_ file: String) throws(FileError) {
    let (old, new) = ("\(tree)/\(file)", "\(site)/\(file)")
    if Files.identity(of: old) == Files.identity(of: new) {
      try Files.remove(old)
    } else {
      try Folders.create(Paths.folder(of: new))
      try Files.move(old, to: new)
    }
  }

  /// All folders with their files, each after the one it is in.
  private func folders() throws(FileError) -> [(path: String, files: [String])] {
    try Folders.entriesOfAll(below: tree).map { folder, entries in
      let files = entries.filter { $0.kind != .folder }
      return (folder, files.map { folder.isEmpty ? $0.name : "\(folder)/\($0.name)" })
    }
  }

  /// Does something with each file, on all cores.
  private func onEachFile(
    of folders: [(path: String, files: [String])],
    _ body: @escaping @Sendable (String) throws(FileError) -> Void
  ) throws(FileError) {
    let results = Workers.map(folders.count) { index in
      Result { () throws(FileError) in for file in folders[index].files { try body(file) } }
    }
    for result in results { try result.get() }
  }
}
