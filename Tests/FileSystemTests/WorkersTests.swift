import FileSystem
import Synchronization
import Testing

@Suite struct WorkersTests {
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

  @Test func `there is always a core to work on`() {
    #expect(Workers.available >= 1)
  }
}
