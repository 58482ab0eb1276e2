internal import FileSystem

/// A hidden folder beside a site, in which what is to take its place is made.
///
/// A process that is killed leaves it; the next one knows it by its mark, and removes it. Beside a
/// large site it stays, with the site that was replaced: the next one is made of that. Whoever makes
/// one holds the lock of the site.
struct SideFolder: ~Copyable {
  private static let mark = "made-by-plumbline"
  /// Holds what tells a tree of which nothing is somebody else's from a site that was replaced.
  private static let number = "tree-number"
  /// Tells that the tree is kept for the next site.
  private static let spare = "spare"

  private let path: String
  /// Whether the tree is the site that was replaced, and no longer the one that was made.
  private var isReplaced = false
  /// Whether the tree stays for the next site.
  private var isKept: Bool

  /// Where the site is made.
  var tree: String { Self.tree(in: path) }
  /// Where the search index is made.
  var index: String { Self.index(in: path) }

  /// Takes the folder that was kept, or makes it anew.
  init(beside site: String) throws(FileError) {
    let path = Self.path(beside: site)
    try Self.clear(beside: site)
    let isKept = Files.kind(of: "\(path)/\(Self.spare)") == .file
    let parent = Paths.folder(of: site)
    guard Files.kind(of: site) == nil || Files.canMove(from: Paths.join(parent, "."), to: site)
    else { throw FileError("exchange", site, code: FileError.differentMounts) }
    if !isKept { try Self.create(path, in: parent, for: site) }
    // Only now: what is thrown before this must not have another's folder removed.
    self.path = path
    self.isKept = isKept
  }

  private static func create(
    _ path: String, in parent: String, for site: String
  ) throws(FileError) {
    do throws(FileError) {
      try Folders.create(parent)
      try Folders.createNew(path)
    } catch {
      throw FileError("create", site, code: error.code)
    }
    do throws(FileError) {
      try Files.create([], at: "\(path)/\(mark)")
      try Folders.createNew(tree(in: path))
      try Files.create(treeNumber(in: path), at: "\(path)/\(number)")
    } catch {
      try? remove(path)
      throw error
    }
  }

  deinit {
    if isKept { return }
    // What came into the site at the last moment may still be in a tree that was replaced.
    if !isReplaced || Files.kind(of: Self.tree(in: path)) == nil { try? Self.remove(path) }
  }

  /// Removes it, now that nothing in it is needed any more.
  consuming func close() {}

  /// What is left in the tree of an earlier site, files and empty folders; nil for one that is new.
  func leftovers() throws(FileError) -> [String: FileKind]? {
    guard isKept else { return nil }
    var contents = try Folders.contents(below: tree)
    // Nothing is to be written through a link.
    for (path, kind) in contents where kind != .file && kind != .folder {
      try Files.remove("\(tree)/\(path)")
      contents[path] = nil
    }
    return contents
  }

  /// Tells that tree and site have changed places.
  mutating func wasExchanged() {
    isReplaced = true
    isKept = false
  }

  /// Keeps the tree, of which all that was somebody else's is in the site, for the next one.
  mutating func keep() throws(FileError) {
    try Files.write(Self.treeNumber(in: path), to: "\(path)/\(Self.number)")
    try Files.write(KeptFiles.ignoring, to: "\(path)/\(KeptFiles.ignoringName)")
    try Files.write([], to: "\(path)/\(Self.spare)")
    isKept = true
  }

  private static func path(beside site: String) -> String {
    let parent = Paths.folder(of: site)
    let name = site.split(separator: "/").last ?? ""
    return Paths.join(parent, ".\(name).plumbline")
  }

  /// Removes what a process that was killed has left, and nothing that is not ours; what is kept for
  /// the next site stays.
  static func clear(beside site: String) throws(FileError) {
    let path = path(beside: site)
    guard let kind = Files.kind(of: path) else { return }
    guard kind == .folder, try isOurs(path) else {
      throw FileError("replace", path, because: "plumbline did not make it; move it elsewhere")
    }
    let made = (try? Files.read("\(path)/\(number)")) ?? []
    let found = treeNumber(in: path)
    if !found.isEmpty, made == found, Files.kind(of: "\(path)/\(spare)") == .file {
      return try Folders.removeAll(index(in: path))
    }
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
    for name in [spare, KeptFiles.ignoringName, number] { try Folders.removeAll("\(path)/\(name)") }
    try Folders.removeAll("\(path)/\(mark)")
    guard Folders.removeIfEmpty(path) else {
      throw FileError("remove", path, because: "it holds what plumbline did not make")
    }
  }
}
