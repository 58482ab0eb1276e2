/// Tells how long each part of the work on a page takes, one behind the other; where nobody wants to
/// know, it looks at no clock.
package struct PartWatch: Sendable {
  /// For work that nobody watches.
  package static let unobserved = PartWatch(RunProgress.unobserved)

  private let progress: RunProgress
  private var last: ContinuousClock.Instant?

  /// Begins the first part.
  package init(_ progress: RunProgress) {
    self.progress = progress
    last = progress.isObserved ? ContinuousClock.now : nil
  }

  /// Ends a part, and begins the next.
  package mutating func end(_ part: RunPart) {
    guard let last else { return }
    let now = ContinuousClock.now
    progress.spend(now - last, on: part)
    self.last = now
  }
}
