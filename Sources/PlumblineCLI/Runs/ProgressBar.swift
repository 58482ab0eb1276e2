internal import Diagnostics
internal import FileSystem
internal import Synchronization

/// Keeps a line on the terminal that tells how far a run is, once it takes long.
final class ProgressBar: RunObserver {
  private static let delay = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  private struct Stage {
    let phase: RunPhase
    let pages: Int
    let started = ContinuousClock.now
  }

  private let stage = Mutex<Stage?>(nil)
  private let done = Atomic(0)
  private let end: WakePipe

  init() throws(FileError) { end = try WakePipe() }

  /// Whether anybody looks at standard error who wants to see it.
  static var isWelcome: Bool {
    Terminal.isAttached && ["", "false"].contains(Process.variable("CI") ?? "")
  }

  func begin(_ phase: RunPhase, pages: Int) {
    stage.withLock {
      $0 = Stage(phase: phase, pages: pages)
      done.store(0, ordering: .relaxed)
    }
  }

  func finish(_ page: String, after time: Duration) { done.add(1, ordering: .relaxed) }

  /// Draws the line until it is to stop, then removes it; for a thread of its own.
  func run() {
    var wait = Self.delay
    var isDrawn = false
    while !Readiness.wait(for: [end.descriptor], within: wait)[0] {
      wait = Self.interval
      guard let line else { continue }
      Terminal.redraw(line)
      isDrawn = true
    }
    if isDrawn { Terminal.redraw("") }
  }

  func stop() { end.wake() }

  private var line: String? {
    stage.withLock { stage in
      stage.map {
        ProgressLine(
          $0.phase, done: done.load(ordering: .relaxed), of: $0.pages,
          after: ContinuousClock.now - $0.started)
      }
    }?.text(columns: Terminal.columns)
  }
}
