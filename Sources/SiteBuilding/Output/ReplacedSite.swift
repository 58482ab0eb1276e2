internal import FileSystem

/// The site that another one has taken the place of.
struct ReplacedSite {
  /// Where it is now.
  let tree: String
  /// Where the other one is.
  let site: String
  /// The digests of the files that a build wrote.
  let owned: [String: String]

  /// Removes it; what somebody else put there while the other one was made goes to that one.
  func remove() throws(FileError) { try remove("") }

  private func remove(_ folder: String) throws(FileError) {
    let path = folder.isEmpty ? tree : "\(tree)/\(folder)"
    for entry in try Folders.entries(of: path) {
      let relative = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      if entry.kind == .folder {
        try remove(relative)
      } else if SiteChange.isOurs(relative, owned) || isThere(relative) {
        try Files.remove("\(tree)/\(relative)")
      } else {
        try Folders.create(Paths.folder(of: "\(site)/\(relative)"))
        try Files.move("\(tree)/\(relative)", to: "\(site)/\(relative)")
      }
    }
    guard Folders.removeIfEmpty(path) else {
      throw FileError("remove", path, because: "somebody is writing into it")
    }
  }

  private func isThere(_ file: String) -> Bool {
    Files.identity(of: "\(tree)/\(file)") == Files.identity(of: "\(site)/\(file)")
  }
}
