/// The letters `A` to `Z` and `a` to `z`.
enum ASCIILetters {
  /// Tells whether a byte of UTF-8 is one.
  static func contains(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
