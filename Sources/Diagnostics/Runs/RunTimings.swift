internal import Synchronization

/// Measures how long each phase of a run takes, and which pages take longest.
package final class RunTimings: RunObserver {
  private struct Tally {
    var phase: (phase: RunPhase, started: ContinuousClock.Instant)?
    var phases: [RunPhase: Duration] = [:]
    var pages: [String: Duration] = [:]
    var parts: [RunPart: Duration] = [:]

    mutating func end(at now: ContinuousClock.Instant) {
      if let phase { phases[phase.phase, default: .zero] += now - phase.started }
      phase = nil
    }
  }

  private let started = ContinuousClock.now
  private let tally = Mutex(Tally())

  package init() {}

  package func begin(_ phase: RunPhase, pages: Int) {
    let now = ContinuousClock.now
    tally.withLock {
      $0.end(at: now)
      $0.phase = (phase, now)
    }
  }

  package func finish(_ page: String, after time: Duration) {
    tally.withLock { $0.pages[page, default: .zero] += time }
  }

  package func spend(_ time: Duration, on part: RunPart) {
    tally.withLock { $0.parts[part, default: .zero] += time }
  }

  /// Ends the phase that is going on.
  package func pause() {
    let now = ContinuousClock.now
    tally.withLock { $0.end(at: now) }
  }

  /// What was measured until now.
  package func table(threads: Int) -> TimingTable {
    pause()
    return tally.withLock {
      TimingTable(
        threads: threads, phases: $0.phases, whole: ContinuousClock.now - started,
        parts: $0.parts, pages: $0.pages)
    }
  }
}
