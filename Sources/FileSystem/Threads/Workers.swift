internal import CLinux
internal import Synchronization

/// Spreads work that needs no order over the cores of the machine.
package enum Workers {
  /// How many threads were asked for; 0 where nobody asked.
  private static let asked = Atomic(0)

  /// How many threads work: as many as were asked for, or one for each core that this process may
  /// use.
  package static var available: Int {
    let asked = asked.load(ordering: .relaxed)
    return asked > 0 ? asked : max(Int(linux_core_count()), 1)
  }

  /// From now on so many threads work in this process; with nil, one for each core again.
  package static func use(_ threads: Int?) { asked.store(threads ?? 0, ordering: .relaxed) }

  /// What `body` makes of each index below `count`, in order; the calling thread works too.
  package static func map<Result: Sendable>(
    _ count: Int, on threads: Int = available, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let work = Work(count: count, body: body)
    var helpers: [Helper] = []
    for _ in 1..<max(1, min(threads, count)) {
      // A machine that gives no more threads is served by those it gives.
      guard let thread = try? WorkerThread({ work.run() }) else { break }
      helpers.append(Helper(thread))
    }
    work.run()
    for helper in helpers { helper.join() }
    return work.results
  }

  /// What two pieces of work make that do not wait for one another; the calling thread does the
  /// second.
  package static func both<First: Sendable, Second>(
    _ first: @escaping @Sendable () -> First, _ second: () -> Second
  ) -> (First, Second) {
    let work = Work(count: 1) { _ in first() }
    let helper = available > 1 ? try? WorkerThread { work.run() } : nil
    let result = second()
    helper?.join()
    // Where there is no other thread, nothing was done so far.
    work.run()
    return (work.results[0], result)
  }

  /// The work that is left, and what came of the rest.
  private final class Work<Result: Sendable>: Sendable {
    private let count: Int
    private let body: @Sendable (Int) -> Result
    private let next = Atomic(0)
    private let done: Mutex<[Result?]>

    init(count: Int, body: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.body = body
      done = Mutex(Array(repeating: nil, count: count))
    }

    func run() {
      while true {
        let (index, _) = next.add(1, ordering: .relaxed)
        guard index < count else { return }
        let result = body(index)
        done.withLock { $0[index] = result }
      }
    }

    var results: [Result] { done.withLock { $0.compactMap(\.self) } }
  }

  /// A thread in a list, which cannot hold what must not be copied.
  private final class Helper {
    private var thread: WorkerThread?

    init(_ thread: consuming WorkerThread) { self.thread = consume thread }

    func join() { thread.take()?.join() }
  }
}
