/// A place moving forward through a text, with its line and column kept on the way.
struct TextCursor {
  let utf8: [UInt8]
  private(set) var offset = 0
  private var line = 1
  private var column = 1

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  var place: TextPlace { TextPlace(offset: offset, line: line, column: column) }

  /// The byte at the cursor; nil at the end.
  var byte: UInt8? { offset < utf8.count ? utf8[offset] : nil }

  /// The byte some way after the cursor; nil past the end.
  func byte(ahead count: Int) -> UInt8? {
    offset + count < utf8.count ? utf8[offset + count] : nil
  }

  /// The character at the cursor; bytes that are no UTF-8 become U+FFFD.
  var scalar: Unicode.Scalar? {
    guard offset < utf8.count else { return nil }
    return String(decoding: utf8[offset..<min(offset + 4, utf8.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  /// Moves past one byte.
  mutating func advance() {
    guard offset < utf8.count else { return }
    let byte = utf8[offset]
    offset += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0b1100_0000 != 0b1000_0000 {
      column += 1
    }
  }

  /// Moves past one character.
  mutating func advanceScalar() {
    advance()
    while let byte, byte & 0b1100_0000 == 0b1000_0000 { advance() }
  }

  /// Moves past the white space JSON knows.
  mutating func skipWhiteSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { advance() }
  }
}

extension TextCursor {
  /// Tells whether a string literal begins at a place and spans one of some offsets.
  static func isString(at place: TextPlace, of utf8: [UInt8], holding offsets: Set<Int>) -> Bool {
    let quote = UInt8(ascii: "\"")
    guard !offsets.isEmpty, utf8[place.offset...].first == quote else { return false }
    var offset = place.offset + 1
    while offset < utf8.count, utf8[offset] != quote {
      if offsets.contains(offset) { return true }
      offset += utf8[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }
}
