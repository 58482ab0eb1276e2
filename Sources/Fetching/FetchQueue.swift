/// What is still to be asked for: what was not yet, in order, and what is to be asked for again.
struct FetchQueue {
  private var fresh: ArraySlice<FetchJob>
  /// Few at any time: each was running a moment ago.
  private var again: [FetchJob] = []

  init(_ requests: [FetchRequest]) {
    fresh = requests.enumerated().map { FetchJob($1, index: $0) }[...]
  }

  var isEmpty: Bool { fresh.isEmpty && again.isEmpty }

  /// The moment, by the clock, from which something may be asked for; nil when nothing is left.
  var nextMoment: UInt64? { fresh.isEmpty ? again.map(\.notBefore).min() : 0 }

  /// The next job that may be asked for at a moment; what was begun goes first.
  mutating func take(at now: UInt64) -> FetchJob? {
    if let index = again.firstIndex(where: { $0.notBefore <= now }) {
      return again.remove(at: index)
    }
    return fresh.popFirst()
  }

  mutating func putBack(_ job: FetchJob) { again.append(job) }

  /// Everything that is left.
  mutating func takeAll() -> [FetchJob] {
    defer {
      fresh = []
      again = []
    }
    return again + fresh
  }
}
