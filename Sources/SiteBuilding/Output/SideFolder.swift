internal import FileSystem

/// A hidden folder beside a site, in which what is to take its place is made.
///
/// A process that is killed leaves it; the next one knows it by its mark, and removes it. Whoever
/// makes one holds the lock of the site.
struct SideFolder: ~Copyable {
  private static let mark = "made-by-plumbline"
  /// Holds what tells the tree that was made from the one that was replaced.
  private static let number = "tree-number"

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
    try Self.clear(beside: site)
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
      try Files.create(Self.treeNumber(in: path), at: "\(path)/\(Self.number)")
    } catch {
      try? Self.remove(path)
      throw error
    }
    // Only now: what is thrown before this must not have another's folder removed.
    self.path = path
  }

  deinit {
    // What came into the site at the last moment may still be in a tree that was replaced.
    if !isReplaced || Files.kind(of: Self.tree(in: path)) == nil { try? Self.remove(path) }
  }

  /// Removes it, now that nothing in it is needed any more.
  consuming func close() {}

  /// Tells that tree and site have changed places.
  mutating func wasExchanged() { isReplaced = true }

  private static func path(beside site: String) -> String {
    let parent = Paths.folder(of: site)
    let name = site.split(separator: "/").last ?? ""
    return Paths.join(parent, ".\(name).plumbline")
  }

  /// Removes what a process that was killed has left, and nothing that is not ours.
  static func clear(beside site: String) throws(FileError) {
    let path = path(beside: site)
    guard let kind = Files.kind(of: path) else { return }
    guard kind == .folder, try isOurs(path) else {
      throw FileError("replace", path, because: "plumbline did not make it; move it elsewhere")
    }
    let made = (try? Files.read("\(path)/\(number)")) ?? []
    let found = treeNumber(in: path)
    // A tree other than the one that was made is the site that had been replaced.
    if !made.isEmpty, !found.isEmpty, made != found, Files.kind(of: site) == .folder {
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

  /// What tells the tree from every other folder; nothing where there is none.
  private static func treeNumber(in path: String) -> [UInt8] {
    Files.identity(of: tree(in: path)).map { Array("\($0.number)\n".utf8) } ?? []
  }

  /// Removes the folder, its mark last.
  private static func remove(_ path: String) throws(FileError) {
    try Folders.removeAll(tree(in: path))
    try Folders.removeAll(index(in: path))
    try Folders.removeAll("\(path)/\(number)")
    try Folders.removeAll("\(path)/\(mark)")
    guard Folders.removeIfEmpty(path) else {
      throw FileError("remove", path, because: "it holds what plumbline did not make")
    }
  }
}
