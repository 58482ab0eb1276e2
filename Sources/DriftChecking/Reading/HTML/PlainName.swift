/// The name of an element, up to ten small letters and digits, as one number.
struct PlainName: Equatable, Sendable {
  private var letters: UInt64 = 0
  private(set) var length = 0

  /// How many slots a table of names has.
  static let slots = 256

  /// Where in a table of names it stands, if that is free.
  var slot: Int { Int((letters &* 0x9E37_79B9_7F4A_7C15) >> 56) }

  /// Reads the name that begins at a place; empty for none, and for one that is too long.
  init(in utf8: [UInt8], at start: Int) {
    var end = start
    while end < utf8.count, let letter = Self.letter(utf8[end]) {
      letters = letters << 6 | letter
      end += 1
    }
    length = end - start > 10 ? 0 : end - start
  }

  init(_ text: String) { self.init(in: Array(text.utf8), at: 0) }

  private static func letter(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x61...0x7A: UInt64(byte - 0x60)
    case 0x30...0x39: UInt64(byte - 0x30 + 27)
    default: nil
    }
  }
}
