/// How a run tells how far it is; where nobody wants to know, it looks at no clock.
package struct RunProgress: Sendable {
  /// For a run that nobody watches.
  package static let unobserved = RunProgress([])

  private let observers: [any RunObserver]
  private let stop: (@Sendable () -> Bool)?

  /// A run that observers hear of, and that is to end early once `stop` says so.
  package init(_ observers: [any RunObserver], until stop: (@Sendable () -> Bool)? = nil) {
    self.observers = observers
    self.stop = stop
  }

  /// Whether what the run comes to is of no use any more.
  package var isStopped: Bool { stop?() ?? false }

  var isObserved: Bool { !observers.isEmpty }

  func spend(_ time: Duration, on part: RunPart) {
    for observer in observers { observer.spend(time, on: part) }
  }

  /// Begins a phase, in which so many pages are worked on.
  package func begin(_ phase: RunPhase, pages: Int = 0) {
    for observer in observers { observer.begin(phase, pages: pages) }
  }

  /// Does the work of this phase on a page.
  package func page<Made>(_ page: String, _ work: () -> Made) -> Made {
    guard isObserved else { return work() }
    let started = ContinuousClock.now
    let made = work()
    let time = ContinuousClock.now - started
    for observer in observers { observer.finish(page, after: time) }
    return made
  }
}
