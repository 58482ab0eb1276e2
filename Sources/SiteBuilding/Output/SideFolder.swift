internal import FileSystem

/// A hidden folder beside a site, in which what is to take its place is made.
///
/// A process that is killed leaves it; the next one knows it by its mark, and removes it. Whoever
/// makes one holds the lock of the site.
struct SideFolder: ~Copyable {
  private static let mark = "made-by-plumbline"

  private let path: String
  /// Whether the tree is the site that was replaced, and no longer the one that was made.
  private var isReplaced = false

  /// Where the site is made.
  var tree: String { Self.tree(in: path) }
  /// Where the search index is made.
  var index: String { Self.index(in: path) }

  /// Makes the folder anew.
  init(beside site: String) throws(FileError) {
    let path = Self.path(beside: site)
    self.path = path
    try Self.clear(path, of: site)
    let parent = Paths.folder(of: site)
    guard Files.kind(of: site) == nil || Files.canMove(from: Paths.join(parent, "."), to: site)
    else { throw FileError("exchange", site, code: FileError.differentMounts) }
    do throws(FileError) {
      try Folders.create(parent)
      try Folders.createNew(path)
    } catch {
      throw FileError("create", site, code: error.code)
    }
    do throws(FileError) {
      try Files.create([], at: "\(path)/\(Self.mark)")
      try Folders.createNew(Self.tree(in: path))
      try Files.write(Array(Self.name(of: path).utf8), to: "\(path)/\(Self.mark)")
    } catch {
      try? Self.remove(path)
      throw error
    }
  }

  deinit {
    // What came into the site at the last moment may still be in a tree that was replaced.
    if !isReplaced || Files.kind(of: Self.tree(in: path)) == nil { try? Self.remove(path) }
  }

  /// Removes it, now that nothing in it is needed any more.
  consuming func close() {}

  /// Tells that tree and site have changed places.
  mutating func wasExchanged() { isReplaced = true }

  /// Where the side folder of a site is.
  static func path(beside site: String) -> String {
    let parent = Paths.folder(of: site)
    let name = site.split(separator: "/").last ?? ""
    return Paths.join(parent, ".\(name).plumbline")
  }

  /// Removes what a process that was killed has left, and nothing that is not ours.
  static func clear(_ path: String, of site: String) throws(FileError) {
    guard let kind = Files.kind(of: path) else { return }
    guard kind == .folder, try isOurs(path) else {
      throw FileError("replace", path, because: "plumbline did not make it; move it elsewhere")
    }
    // A tree other than the one that was made is the site that had been replaced.
    let made = (try? Files.read("\(path)/\(mark)")) ?? []
    if !made.isEmpty, made != Array(name(of: path).utf8), Files.kind(of: site) == .folder,
      Files.kind(of: tree(in: path)) == .folder
    {
      let manifest = try? Files.read("\(tree(in: path))/\(ManifestFile.path)")
      let owned = manifest.flatMap(ManifestFile.digests) ?? [:]
      try ReplacedSite(tree: tree(in: path), site: site, owned: owned).remove()
    }
    try remove(path)
  }

  /// A folder is ours that has our mark, or nothing yet.
  private static func isOurs(_ path: String) throws(FileError) -> Bool {
    if Files.kind(of: "\(path)/\(mark)") == .file { return true }
    return try Folders.entries(of: path).isEmpty
  }

  private static func tree(in path: String) -> String { "\(path)/site" }
  private static func index(in path: String) -> String { "\(path)/pagefind" }

  /// What tells the tree from every other folder.
  private static func name(of path: String) -> String {
    Files.identity(of: tree(in: path)).map { "\($0.number)\n" } ?? "none\n"
  }

  /// Removes the folder, its mark last.
  private static func remove(_ path: String) throws(FileError) {
    try Folders.removeAll(tree(in: path))
    try Folders.removeAll(index(in: path))
    try Folders.removeAll("\(path)/\(mark)")
    guard Folders.removeIfEmpty(path) else {
      throw FileError("remove", path, because: "it holds what plumbline did not make")
    }
  }
}
