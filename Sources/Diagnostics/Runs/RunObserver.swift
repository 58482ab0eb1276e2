/// Somebody who wants to know how far a run is, and hears it on any thread.
package protocol RunObserver: Sendable {
  /// A phase begins, in which so many pages are worked on; it ends the one before.
  func begin(_ phase: RunPhase, pages: Int)

  /// A page is done in this phase, after so long.
  func finish(_ page: String, after time: Duration)

  /// So much time went into a part of the work on a page.
  func spend(_ time: Duration, on part: RunPart)
}

extension RunObserver {
  /// Most want to know how far a run is, and not why.
  package func spend(_ time: Duration, on part: RunPart) {}
}
