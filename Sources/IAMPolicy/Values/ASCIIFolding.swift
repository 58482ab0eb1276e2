/// Letter case as IAM sees it: only `A` to `Z` fold, so that the Kelvin sign is no `k`.
package enum ASCIIFolding {
  /// The text with its ASCII letters in lower case.
  package static func lowercased(_ text: some StringProtocol) -> String {
    String(decoding: text.utf8.map(lowercased), as: UTF8.self)
  }

  /// The byte, or the lower-case letter of one that is an upper-case letter.
  package static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Tells whether two texts are the same, letter case aside.
  package static func areEqual(
    _ left: some StringProtocol, _ right: some StringProtocol
  ) -> Bool {
    left.utf8.lazy.map(lowercased).elementsEqual(right.utf8.lazy.map(lowercased))
  }
}
