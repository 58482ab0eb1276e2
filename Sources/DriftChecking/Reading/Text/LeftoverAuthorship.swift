/// Tells the words that an author wrote from those that a tool left: an author writes that
/// behaviour is undefined, and where a folder is.
package struct LeftoverAuthorship {
  /// What is known to be the author's, read when it is asked for.
  private let sources: () -> [[UInt8]]

  package init(_ sources: @autoclosure @escaping () -> [[UInt8]]) { self.sources = sources }

  /// Leaves out of what was found in a text what a source has beside the same word.
  package func leftByTools(_ leftovers: [Leftover], in utf8: [UInt8]) -> [Leftover] {
    guard leftovers.contains(where: { !$0.isPlaceholder }) else { return leftovers }
    let sources = sources()
    return leftovers.filter { leftover in
      guard !leftover.isPlaceholder else { return true }
      let beside = Self.neighbours(of: leftover, in: utf8)
      return !sources.contains { Self.stands(leftover.text, beside: beside, in: $0) }
    }
  }

  /// Tells whether a word stands in a text with the same word before or behind it.
  private static func stands(
    _ word: String, beside: (before: [UInt8], after: [UInt8]), in utf8: [UInt8]
  ) -> Bool {
    utf8.places(ofWord: Array(word.utf8)).contains { place in
      let leftover = Leftover(text: word, offset: place, isPlaceholder: false)
      let other = neighbours(of: leftover, in: utf8)
      return !beside.before.isEmpty && other.before == beside.before
        || !beside.after.isEmpty && other.after == beside.after
    }
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
