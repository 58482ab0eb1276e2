internal import Diagnostics
internal import Synchronization

/// What may have been meant by files that are not there: a dead link often stands on every page.
final class NearPaths: Sendable {
  struct Near: Sendable {
    /// The file that is there; nil when none is near.
    let path: String?
    /// True when letter case is all that differs.
    let isOtherCase: Bool
  }

  private let paths: [String]
  private let known = Mutex<[String: Near]>([:])

  /// Looks among the files that are there.
  init(among paths: [String]) { self.paths = paths }

  subscript(file: String) -> Near {
    if let near = known.withLock({ $0[file] }) { return near }
    let near = search(for: file)
    known.withLock { $0[file] = near }
    return near
  }

  private func search(for file: String) -> Near {
    let folded = file.lowercased()
    if let other = paths.first(where: { $0.lowercased() == folded }) {
      return Near(path: other, isOtherCase: true)
    }
    return Near(path: Suggestion.nearest(to: file, among: paths), isOtherCase: false)
  }
}
