/// Reads what a ``ByteWriter`` wrote; nil for what is not there.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var next: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
  }

  var isAtEnd: Bool { next == bytes.endIndex }

  mutating func number() -> Int64? {
    guard next + 8 <= bytes.endIndex else { return nil }
    var number: UInt64 = 0
    for index in 0..<8 { number |= UInt64(bytes[next + index]) << UInt64(8 * index) }
    next += 8
    return Int64(bitPattern: number)
  }

  /// A number of things that follow, of which none takes less than a byte.
  mutating func count() -> Int? {
    guard let number = number(), number >= 0, number <= bytes.endIndex - next else { return nil }
    return Int(number)
  }

  mutating func text() -> String? {
    guard let count = count() else { return nil }
    defer { next += count }
    return String(decoding: bytes[next..<(next + count)], as: UTF8.self)
  }

  mutating func texts() -> [String]? {
    guard let count = count() else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }
}
