/// Reads text up to the next tag, as far as every parser takes it as it is.
struct PlainText {
  private let source: [UInt8]
  /// Where reading has come to.
  private(set) var index: Int

  init(_ source: [UInt8], from start: Int) {
    self.source = source
    index = start
  }

  mutating func skipBlanks() {
    while index < source.count, source[index] == 0x0A || source[index] == 0x20 { index += 1 }
  }

  /// Reads text up to a `<`, its character references decoded; false for what is not plain.
  mutating func read(into utf8: inout [UInt8]) -> Bool {
    read(until: UInt8(ascii: "<"), into: &utf8)
  }

  /// Reads text up to a mark.
  mutating func read(until mark: UInt8, into utf8: inout [UInt8]) -> Bool {
    var start = index
    while index < source.count {
      let byte = source[index]
      if byte == mark { break }
      if byte == UInt8(ascii: "&") {
        utf8 += source[start..<index]
        guard let reference = reference(into: &utf8) else { return false }
        index = reference
        start = index
      } else {
        guard isPlain(byte) else { return false }
        index += 1
      }
    }
    utf8 += source[start..<index]
    return true
  }

  /// Reads a script up to its end tag: in one that opens a comment, tags may be none.
  mutating func readScript(into utf8: inout [UInt8]) -> Bool {
    let start = index
    while index + 1 < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "<") {
        if source[index + 1] == UInt8(ascii: "/") { break }
        if source[index + 1] == UInt8(ascii: "!") { return false }
      }
      guard isPlain(byte) else { return false }
      index += 1
    }
    utf8 += source[start..<index]
    return true
  }

  /// True for the byte at which reading stands, when every parser takes it as it is.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x0A, 0x09: true
    case 0x80..<0xC2, 0xC3..<0xEF: true
    case 0xC2: index + 1 < source.count && source[index + 1] >= 0xA0
    // Byte order marks, and code points that are no characters.
    case 0xEF: index + 1 < source.count && ![0xB7, 0xBB, 0xBF].contains(source[index + 1])
    case 0xF0...:
      index + 3 < source.count && !(source[index + 2] == 0xBF && source[index + 3] >= 0xBE)
    default: false
    }
  }

  /// Decodes the character reference at which reading stands; gives where it ends.
  private func reference(into utf8: inout [UInt8]) -> Int? {
    for (name, byte) in Self.names where source[index...].starts(with: name) {
      utf8.append(byte)
      return index + name.count
    }
    var end = index + 2
    var value: UInt32 = 0
    while end < source.count, (0x30...0x39).contains(source[end]), value < 0x1_0000 {
      value = value * 10 + UInt32(source[end] - 0x30)
      end += 1
    }
    guard source[index...].starts(with: "&#".utf8), end < source.count,
      source[end] == UInt8(ascii: ";"),
      (0x20..<0x7F).contains(value) || (0xA0..<0xD800).contains(value),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    utf8 += Array(String(Character(scalar)).utf8)
    return end + 1
  }

  private static let names: [([UInt8], UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")),
  ].map { (Array($0.utf8), $1) }
}
