internal import FileSystem
internal import Synchronization

/// Where what is new in a site waits until all of it can take its place: in a folder beside the
/// site, or in memory where nothing can be exchanged from there.
final class SiteStage: Sendable {
  private struct State: ~Copyable {
    var side: SideFolder?
    var successor: SiteSuccessor?
    var held: [String: [UInt8]] = [:]
    var obstacle: FileError?
  }

  private let site: String
  private let state = Mutex(State())
  private let writeBack = WriteBack()

  init(of site: String) { self.site = site }

  /// What keeps the site from being exchanged whole.
  var obstacle: FileError? { state.withLock { $0.obstacle } }

  /// The next site, in a folder from now on; nil where none can be made.
  func successor() throws(FileError) -> SiteSuccessor? {
    try state.withLock { (state) throws(FileError) in
      if state.obstacle != nil || state.successor != nil { return state.successor }
      do throws(FileError) {
        let side = try SideFolder(beside: site)
        try Folders.copyRights(of: site, to: side.tree)
        state.successor = SiteSuccessor(
          tree: side.tree, site: site, leftovers: try side.leftovers())
        state.side = consume side
      } catch {
        guard error.meansNoExchange else { throw error }
        state.obstacle = error
      }
      return state.successor
    }
  }

  /// Gives a file its place to wait at, and tells what it is known by; nil for one in memory.
  @discardableResult
  func put(_ file: OutputFile) throws(FileError) -> FileStamp? {
    if let successor = try successor() {
      do throws(FileError) {
        return try successor.write(file)
      } catch {
        try cannotExchange(error)
      }
    }
    state.withLock { $0.held[file.path] = file.bytes }
    return nil
  }

  /// Begins a file that comes in parts; nil where it is to be put whole.
  func begin(_ path: String) throws(FileError) -> FileWriter? {
    guard let successor = try successor() else { return nil }
    do throws(FileError) {
      return try successor.begin(path)
    } catch {
      try cannotExchange(error)
      return nil
    }
  }

  /// The bytes of a file that waits.
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    let (held, tree) = state.withLock { ($0.held[path], $0.successor?.tree) }
    if let held { return held }
    return try Files.read("\(tree ?? site)/\(path)")
  }

  /// Begins to put on the disk what waits so far, so that less is left to do at the end.
  func beginSync() {
    if let tree = state.withLock({ $0.successor?.tree }) { writeBack.begin(tree) }
  }

  /// Puts all that waits on the disk.
  func sync() throws(FileError) {
    try writeBack.end()
    if let tree = state.withLock({ $0.successor?.tree }) { try Folders.sync(tree) }
  }

  /// Tells that the site will not be exchanged; an error of another kind goes on.
  func cannotExchange(_ error: FileError) throws(FileError) {
    guard error.meansNoExchange else { throw error }
    state.withLock { $0.obstacle = error }
  }

  /// Tells that tree and site have changed places.
  func wasExchanged() { state.withLock { $0.side?.wasExchanged() } }

  /// Keeps the site that was replaced, of which nothing is somebody else's, for the next one.
  func keepReplaced() throws(FileError) {
    try state.withLock { (state) throws(FileError) in try state.side?.keep() }
  }

  /// Removes what waits no longer.
  func close() {
    try? writeBack.end()
    state.withLock {
      $0.side = nil
      $0.successor = nil
      $0.held = [:]
    }
  }
}
