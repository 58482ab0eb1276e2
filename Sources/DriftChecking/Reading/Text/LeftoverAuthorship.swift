/// Tells the words that an author wrote from those that a tool left: "undefined behaviour" is prose,
/// "undefined actions" is none.
package struct LeftoverAuthorship {
  /// The words that are English as well.
  private static let english: Set = ["undefined", "NaN"]

  /// What else repeats the author's words, such as a page's twin.
  private let repeats: [[UInt8]]

  /// Takes what repeats a text; where nothing does, no word is known to be the author's.
  package init(_ repeats: [[UInt8]]) { self.repeats = repeats }

  /// Leaves out of what was found in a text the words that stand so in what repeats it.
  package func leftByTools(_ leftovers: [Leftover], in utf8: [UInt8]) -> [Leftover] {
    leftovers.filter { leftover in
      guard Self.english.contains(leftover.text) else { return true }
      let beside = Self.neighbours(of: leftover, in: utf8)
      return Self.isCounted(beside.after)
        || !repeats.contains { Self.stands(leftover.text, beside: beside, in: $0) }
    }
  }

  /// True before what only a number can stand before.
  private static func isCounted(_ word: [UInt8]) -> Bool {
    let noun = CountedNoun(word: String(decoding: word, as: UTF8.self).lowercased())
    return noun.map { $0 != .bytes } ?? false
  }

  /// Tells whether a word stands in a text with the same word before or behind it.
  private static func stands(
    _ word: String, beside: (before: [UInt8], after: [UInt8]), in utf8: [UInt8]
  ) -> Bool {
    let wanted = Array(word.utf8)
    var start = 0
    while let index = utf8.firstWord(wanted, from: start) {
      let leftover = Leftover(text: word, offset: index, isPlaceholder: false)
      let other = neighbours(of: leftover, in: utf8)
      if !beside.before.isEmpty, other.before == beside.before { return true }
      if !beside.after.isEmpty, other.after == beside.after { return true }
      start = index + wanted.count
    }
    return false
  }

  private static func neighbours(
    of leftover: Leftover, in utf8: [UInt8]
  ) -> (before: [UInt8], after: [UInt8]) {
    let before = utf8[..<leftover.offset].reversed().drop { !isLetterOrDigit($0) }
    let after = utf8[(leftover.offset + leftover.text.utf8.count)...].drop { !isLetterOrDigit($0) }
    return (
      before.prefix(while: isLetterOrDigit).reversed(), Array(after.prefix(while: isLetterOrDigit))
    )
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
