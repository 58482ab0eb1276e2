import Diagnostics
import Synchronization

/// Counts the pages that a build writes as HTML.
final class MadePageCounter: RunObserver {
  private let made = Atomic(0)

  var count: Int { made.load(ordering: .relaxed) }

  func begin(_ phase: RunPhase, pages: Int) {}

  func finish(_ page: String, after time: Duration) {}

  func spend(_ time: Duration, on part: RunPart) {
    if part == .html { made.add(1, ordering: .relaxed) }
  }
}
