import FileSystem
import Glibc
import Synchronization
import Testing

@Suite struct ThreadTests {
  @Test func `joining waits until the work is done`() throws {
    let sum = Mutex(0)
    let threads = 20
    for _ in 0..<threads {
      let thread = try WorkerThread {
        for _ in 0..<1_000 { sum.withLock { $0 += 1 } }
      }
      thread.join()
    }
    #expect(sum.withLock { $0 } == threads * 1_000)
  }

  /// Signals are sent to one thread that holds them back, never to the process.
  @Test(arguments: [(SIGINT, StopSignal.interrupt), (SIGTERM, .terminate)])
  func `a stop signal is waited for, and a second one would end the process`(
    number: Int32, expected: StopSignal
  ) throws {
    let seen = Mutex<[Seen]>([])
    let thread = try WorkerThread {
      StopSignal.block()
      let before = Self.isBlocked(number)
      pthread_kill(pthread_self(), number)
      let signal = StopSignal.wait()
      let record = Seen(before: before, after: Self.isBlocked(number), signal: signal)
      seen.withLock { $0.append(record) }
    }
    thread.join()
    #expect(seen.withLock { $0 } == [Seen(before: true, after: false, signal: expected)])
  }

  private struct Seen: Equatable {
    let before: Bool
    let after: Bool
    let signal: StopSignal
  }

  private static func isBlocked(_ number: Int32) -> Bool {
    var mask = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, nil, &mask)
    return unsafe sigismember(&mask, number) == 1
  }
}
