internal import FileSystem
internal import SiteBuilding
internal import Synchronization

/// Makes the search index of a preview each time it was built, aside from the building.
///
/// It is a class because one thread asks for what another does.
final class PreviewIndexing: Sendable {
  private let folder: String
  private let session: Session
  private let isWanted = Mutex(false)
  private let wake: WakePipe

  init(of folder: String, in session: Session) throws(FileError) {
    self.folder = folder
    self.session = session
    wake = try WakePipe()
  }

  /// Asks for the index of what was just built.
  func ask() {
    isWanted.withLock { $0 = true }
    wake.wake()
  }

  /// Stops what is under way: the site is about to become another.
  func halt() {
    isWanted.withLock { $0 = false }
    wake.wake()
  }

  /// Makes the index whenever it is asked to, until the preview stops.
  func run(until stop: WakePipe) {
    while true {
      let ready = Readiness.wait(for: [stop.descriptor, wake.descriptor], within: .seconds(3_600))
      if ready[0] { return }
      wake.clear()
      guard isWanted.withLock({ $0 }) else { continue }
      do throws(FileError) {
        try make(unless: [stop.descriptor, wake.descriptor])
      } catch {
        session.note("plumbline: \(error)")
      }
    }
  }

  private func make(unless stops: [Int32]) throws(FileError) {
    let index = SearchIndex(of: folder)
    if index.isCurrent { return }
    if let program = SearchProgram.path {
      return try index.make(with: program, in: "\(folder).index", unless: stops)
    }
    let lock = try FolderLock(folder) { _ in }
    try index.removeOutdated()
    lock.close()
  }
}
