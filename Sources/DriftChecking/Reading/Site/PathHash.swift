/// A number for a path, made of its bytes piece by piece.
struct PathHash {
  private var state: UInt64 = 0

  mutating func add(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    for index in range { state = (state << 5 | state >> 59) ^ UInt64(utf8[index]) }
  }

  /// Where it stands among slots, whose number is a power of two.
  func slot(of count: Int) -> Int {
    Int(truncatingIfNeeded: (state &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }
}
