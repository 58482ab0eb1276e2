/// Writes numbers and texts one behind the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int64) {
    let bits = UInt64(bitPattern: number)
    bytes.append(addingCapacity: 8) { (output: inout OutputSpan<UInt8>) in
      for index in 0..<8 {
        output.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)))
      }
    }
  }

  mutating func write(_ count: Int) { write(Int64(count)) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }
}
