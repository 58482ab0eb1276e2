extension [UInt8] {
  /// Appends a part of other bytes.
  package mutating func append(_ part: Range<Int>, of bytes: Span<UInt8>) {
    unsafe bytes.extracting(part).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
