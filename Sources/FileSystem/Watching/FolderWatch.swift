internal import Glibc

/// Tells what changes in folders and all below them, as the kernel sees it.
///
/// It is a class because it closes its descriptor when its last holder lets go.
package final class FolderWatch {
  /// Readable when something has changed.
  package let descriptor: Int32
  private var folders: [Int32: String] = [:]
  /// Those of which what is below is not watched.
  private var flat: Set<Int32> = []

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ONLYDIR)
  private static let isFolder = UInt32(IN_ISDIR)
  private static let hasArrived = UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
  private static let isLost = UInt32(IN_Q_OVERFLOW)
  private static let isOver = UInt32(IN_IGNORED)

  /// Begins to watch folders, and others without what is below them; the paths of what changes
  /// begin with theirs.
  package init(
    _ roots: [String], andFilesIn flat: [String] = []
  ) throws(FileError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw FileError("watch", roots.first ?? "", code: errno) }
    try add(roots, andFilesIn: flat)
  }

  /// Watches more; what is watched already, by whatever name, stays as it is.
  package func add(_ roots: [String], andFilesIn flat: [String] = []) throws(FileError) {
    for root in roots { try watch(root) }
    for folder in flat { try watch(folder, isDeep: false) }
  }

  deinit { close(descriptor) }

  /// The paths that changed since the last call, each once, in order; none when nothing did.
  ///
  /// Where more happened than the kernel keeps, a watched folder stands for all that is in it.
  package func changes() -> [String] {
    var changed: Set<String> = []
    for event in read() {
      if event.mask & Self.isLost != 0 { changed.formUnion(folders.values) }
      if event.mask & Self.isOver != 0 {
        folders[event.watch] = nil
        flat.remove(event.watch)
      }
      guard let folder = folders[event.watch], !event.name.isEmpty else { continue }
      let path = Paths.join(folder, event.name)
      if event.mask & UInt32(IN_CREATE) != 0, isBeingWritten(path) { continue }
      changed.insert(path)
      guard event.mask & Self.isFolder != 0, event.mask & Self.hasArrived != 0,
        !flat.contains(event.watch)
      else { continue }
      // What was put into a new folder before it was watched has told nobody.
      try? watch(path)
      changed.formUnion(((try? Folders.files(below: path)) ?? []).map { Paths.join(path, $0) })
    }
    return changed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file that was just made has yet to be closed, which is told for itself: what has a
  /// second name was only linked, and is whole.
  private func isBeingWritten(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
  }

  /// Folders below so many others are not watched.
  private static let depth = 64

  private func watch(
    _ folder: String, isDeep: Bool = true, depth: Int = depth
  ) throws(FileError) {
    let number = unsafe inotify_add_watch(
      descriptor, folder.isEmpty ? "." : folder, Self.mask)
    guard number >= 0 else { throw FileError("watch", folder, code: errno) }
    let isNew = folders[number] == nil
    if isNew { folders[number] = folder }
    guard isDeep else {
      if isNew { flat.insert(number) }
      return
    }
    flat.remove(number)
    guard depth > 0 else { return }
    // What has a name that is not UTF-8 cannot be a source.
    for entry in try Folders.entries(of: folder.isEmpty ? "." : folder, misnamed: { _ in })
    where entry.kind == .folder && !entry.name.hasPrefix(".") {
      try watch(Paths.join(folder, entry.name), depth: depth - 1)
    }
  }

  private struct Event {
    let watch: Int32
    let mask: UInt32
    let name: String
  }

  private func read() -> [Event] {
    var events: [Event] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return events }
      var place = 0
      // A watch, a mask, a cookie and the length of the name, four bytes each; then the name.
      while place + 16 <= count {
        let length = Int(Self.word(bytes[(place + 12)...]))
        let name = bytes[(place + 16)...].prefix(length).prefix { $0 != 0 }
        events.append(
          Event(
            watch: Int32(bitPattern: Self.word(bytes[place...])),
            mask: Self.word(bytes[(place + 4)...]), name: String(decoding: name, as: UTF8.self)))
        place += 16 + length
      }
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
