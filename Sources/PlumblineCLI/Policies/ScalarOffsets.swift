/// How many characters stand before a byte of a text.
struct ScalarOffsets: Sendable {
  /// The offsets of bytes that begin no character; empty for ASCII.
  private let continuations: [Int]

  init(_ utf8: [UInt8]) {
    continuations = utf8.indices.filter { utf8[$0] & 0b1100_0000 == 0b1000_0000 }
  }

  subscript(offset: Int) -> Int {
    var (low, high) = (0, continuations.count)
    while low < high {
      let middle = (low + high) / 2
      if continuations[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return offset - low
  }
}
