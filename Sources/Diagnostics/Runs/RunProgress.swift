/// How a run tells how far it is; where nobody wants to know, it looks at no clock.
package struct RunProgress: Sendable {
  /// For a run that nobody watches.
  package static let unobserved = RunProgress([])

  private let observers: [any RunObserver]

  package init(_ observers: [any RunObserver]) { self.observers = observers }

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
