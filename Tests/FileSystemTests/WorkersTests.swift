import FileSystem
import Glibc
import Synchronization
import Testing

@Suite(.serialized) struct WorkersTests {
  @Test(arguments: [0, 1, 2, 7, 1_000], [1, 2, 5])
  func `each index is worked on once, and the results stand in order`(_ count: Int, _ threads: Int)
  {
    let calls = Mutex([Int](repeating: 0, count: count))
    let squares = Workers.map(count, on: threads) { index in
      calls.withLock { $0[index] += 1 }
      return index * index
    }
    #expect(squares == (0..<count).map { $0 * $0 })
    #expect(calls.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test(arguments: [1, 2])
  func `two pieces of work are both done, whatever the threads`(_ threads: Int) {
    Workers.use(threads)
    defer { Workers.use(nil) }
    let calls = Mutex(0)
    let (first, second) = Workers.both(
      {
        calls.withLock {
          $0 += 1
          return "one"
        }
      }, { 2 })
    #expect(first == "one" && second == 2)
    #expect(calls.withLock { $0 } == 1)
  }

  @Test func `there is always a core to work on`() {
    #expect(Workers.available >= 1)
  }

  @Test(arguments: [1, 2, 5])
  func `as many threads work as were asked for`(_ threads: Int) {
    let usual = Workers.available
    Workers.use(threads)
    defer { Workers.use(nil) }
    let seen = Mutex(Set<UInt>())
    let deadline = ContinuousClock.now + .seconds(20)
    _ = Workers.map(64) { _ in
      seen.withLock { _ = $0.insert(UInt(pthread_self())) }
      // Nobody goes on before all have come, so that none is idle while another does all.
      while seen.withLock({ $0.count }) < threads, ContinuousClock.now < deadline { sched_yield() }
    }
    #expect(seen.withLock { $0.count } == threads)
    Workers.use(nil)
    #expect(Workers.available == usual)
  }
}
