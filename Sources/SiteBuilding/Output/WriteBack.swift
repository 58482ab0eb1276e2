internal import FileSystem
internal import Synchronization

/// Puts on the disk what was written so far, while more is made.
final class WriteBack: Sendable {
  private struct State: ~Copyable {
    var thread: WorkerThread?
    var isRunning = false
    var failure: FileError?
  }

  private let state = Mutex(State())

  /// Begins with what is written by now in the file system of a folder, unless that is under way.
  func begin(_ folder: String) {
    state.withLock { state in
      guard !state.isRunning else { return }
      state.thread.take()?.join()
      // Without a thread, all is left to the end.
      state.thread = try? WorkerThread { [self] in run(folder) }
      state.isRunning = state.thread != nil
    }
  }

  /// Waits for what was begun; an error of the disk is told here, for the kernel tells it once.
  func end() throws(FileError) {
    let thread = state.withLock { $0.thread.take() }
    thread?.join()
    if let failure = state.withLock({ $0.failure.take() }) { throw failure }
  }

  private func run(_ folder: String) {
    var failure: FileError?
    do throws(FileError) {
      try Folders.sync(folder)
    } catch {
      failure = error
    }
    state.withLock { state in
      state.isRunning = false
      state.failure = state.failure ?? failure
    }
  }
}
