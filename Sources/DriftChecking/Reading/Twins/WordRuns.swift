internal import ByteSearching

/// The runs of up to three words of a text, by which it is known wherever it stands.
///
/// White space and marks are left out: where they stand is the layout's business.
struct WordRuns {
  private let letters: [UInt8]
  private let runs: [[UInt8]]

  private static let length = 3

  init(of utf8: [UInt8]) {
    let words = utf8.split { $0 <= 0x20 }.map { word in
      word.filter(Self.isLetter).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }.filter { !$0.isEmpty }
    letters = Array(words.joined())
    runs = (0..<max(words.count - Self.length + 1, min(words.count, 1))).map { start in
      Array(words[start..<min(start + Self.length, words.count)].joined())
    }
  }

  /// Tells whether this text has another one, if in other words around it: a third of its runs.
  ///
  /// Texts that have nothing to do with each other share far fewer runs of three words.
  func hold(_ other: WordRuns) -> Bool {
    other.runs.count { letters.firstIndex(of: $0, from: 0) != nil } * 3 >= other.runs.count
  }

  /// True for letters and digits, and for bytes of which no space that does not break is made.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
      || byte >= 0x80 && ![0xC2, 0xA0, 0xE2, 0x80, 0x89, 0xAF].contains(byte)
  }
}
