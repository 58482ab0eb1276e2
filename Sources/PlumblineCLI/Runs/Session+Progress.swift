internal import Diagnostics
internal import FileSystem

extension Session {
  /// Does what may take long while the terminal shows how far it is, unless quiet is wanted; nothing
  /// of that is left when it is done.
  func showingProgress<Made>(
    of timings: RunTimings? = nil, isQuiet: Bool = false,
    _ work: (RunProgress) throws(FileError) -> Made
  ) throws(FileError) -> Made {
    let timed: [any RunObserver] = timings.map { [$0] } ?? []
    defer { timings?.pause() }
    // A machine that gives no thread for it does the work without.
    guard !isQuiet, ProgressBar.isWelcome, let bar = try? ProgressBar(),
      let thread = try? WorkerThread({ bar.run() })
    else { return try work(RunProgress(timed)) }
    let result = Result { () throws(FileError) in try work(RunProgress(timed + [bar])) }
    bar.stop()
    thread.join()
    return try result.get()
  }
}
