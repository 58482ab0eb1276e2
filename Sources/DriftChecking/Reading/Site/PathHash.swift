/// A number for a path, made of its bytes piece by piece: their FNV-1a hash.
struct PathHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    for index in range { state = (state ^ UInt64(utf8[index])) &* 0x0000_0100_0000_01b3 }
  }

  /// Where it stands among slots, whose number is a power of two.
  func slot(of count: Int) -> Int {
    Int(truncatingIfNeeded: state >> 32 ^ state) & (count - 1)
  }
}
