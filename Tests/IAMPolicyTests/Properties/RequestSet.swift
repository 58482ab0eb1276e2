/// Requests of the toy world by number, a bit for each.
struct RequestSet: Equatable {
  private var words = [UInt64](repeating: 0, count: ToyWorld.requestCount / 64 + 1)

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  func subtracting(_ other: RequestSet) -> RequestSet {
    var result = self
    for index in words.indices { result.words[index] &= ~other.words[index] }
    return result
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The numbers below a limit.
  func numbers(below limit: Int) -> [Int] {
    (0..<limit).filter { words[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }
}
