internal import ByteSearching

extension [UInt8] {
  /// Where a run of bytes begins; nil when it is not there.
  func firstIndex(of wanted: [UInt8]) -> Int? { firstIndex(of: wanted, from: 0) }

  /// Where a run of bytes stands as a word: no letter, digit or path goes on before it, nor a
  /// letter or digit after one that ends in such.
  func firstWord(_ wanted: [UInt8], from start: Int) -> Int? {
    var start = start
    let endsInWord = wanted.last.map(Self.isWordByte) ?? false
    while let index = firstIndex(of: wanted, from: start) {
      let before = index > 0 ? self[index - 1] : 0x20
      let end = index + wanted.count
      let after = end < count ? self[end] : 0x20
      if !Self.isWordByte(before), before != UInt8(ascii: "~"),
        !(endsInWord && Self.isWordByte(after))
      {
        return index
      }
      start = index + 1
    }
    return nil
  }

  /// Every place where a run of bytes stands as a word, in order.
  func places(ofWord wanted: [UInt8]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while let place = firstWord(wanted, from: start) {
      places.append(place)
      start = place + wanted.count
    }
    return places
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
