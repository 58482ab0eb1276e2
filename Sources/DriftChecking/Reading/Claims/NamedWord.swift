/// A word of a text as it is written, code or not, with the words around it.
struct NamedWord {
  /// The word in its own letter case.
  let text: String
  let isCode: Bool
  let range: Range<Int>
  /// The words of its sentence before it, in lower case, in order.
  let before: [String]
  /// The words of its sentence behind it.
  let after: [String]
  /// The words of the sentence before its own, where that goes on behind it.
  let earlier: [String]

  /// True for a letter or a digit of ASCII, of which names in a policy are made.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Every word of a channel's text, a stretch of code being one.
  static func all(in channel: ProseChannel) -> [NamedWord] {
    let code = channel.spans.filter { $0.kind == .code }.map(\.range)
    return channel.sentences.behindEarlier.flatMap { sentence, earlier in
      var seen: Set<Int> = []
      return sentence.words.indices.compactMap { index -> NamedWord? in
        let word = sentence.words[index]
        let span = code.first { $0.contains(word.range.lowerBound) }
        let range = span ?? word.range
        guard seen.insert(range.lowerBound).inserted else { return nil }
        let end =
          sentence.words[index...].firstIndex { $0.range.lowerBound >= range.upperBound }
          ?? sentence.words.count
        return NamedWord(
          text: FoldedText.fold(String(decoding: channel.plain[range], as: UTF8.self)),
          isCode: span != nil, range: range, before: sentence.words[..<index].map(\.text),
          after: sentence.words[end...].map(\.text), earlier: earlier)
      }
    }
  }
}

extension NamedWord {
  /// True for capitals within, behind small letters, as the names of policies and Sids have them.
  var isJoined: Bool {
    text.utf8.allSatisfy(Self.isLetterOrDigit)
      && zip(text.utf8, text.utf8.dropFirst()).contains { before, letter in
        (0x61...0x7A).contains(before) && (0x41...0x5A).contains(letter)
      }
  }
}
