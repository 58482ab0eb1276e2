/// Letter case as IAM sees it: only `A` to `Z` fold, so that the Kelvin sign is no `k`.
///
/// Not generic, so that calls from other modules are as fast as those from here.
package enum ASCIIFolding {
  /// The text with its ASCII letters in lower case.
  package static func lowercased(_ text: String) -> String {
    String(decoding: text.utf8.map(lowercased), as: UTF8.self)
  }

  /// The text with its ASCII letters in lower case.
  package static func lowercased(_ text: Substring) -> String {
    String(decoding: text.utf8.map(lowercased), as: UTF8.self)
  }

  /// The byte, or the lower-case letter of one that is an upper-case letter.
  package static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Tells whether two texts are the same, letter case aside.
  package static func areEqual(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
      && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
  }
}
