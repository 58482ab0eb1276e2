internal import Synchronization

/// Which files pages include, noted as they are read, on whichever thread.
final class IncludeRecord: Sendable {
  private let files = Mutex<[String: (shown: String, includers: Set<String>)]>([:])

  /// Notes that a file was looked for, whether it is there or not.
  func note(_ path: String, shownAs shown: String, in includer: String) {
    files.withLock { _ = $0[path, default: (shown, [])].includers.insert(includer) }
  }

  /// All that was noted, sorted by path.
  var all: [IncludedFile] {
    files.withLock { files in
      files.map { path, file in
        IncludedFile(path: path, file: file.shown, includers: file.includers)
      }
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
