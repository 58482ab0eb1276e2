/// A number that stands beside a word it counts, such as "15 statements", in running text.
struct NumberMention {
  /// The number's text and value.
  let text: String
  let value: Int
  /// The noun it counts.
  let noun: String
  /// The byte range of the number in the text.
  let range: Range<Int>

  private static let nouns: Set<String> = [
    "character", "characters", "action", "actions", "statement", "statements", "service",
    "services", "policy", "policies",
  ]

  /// Every such number in a text, a noun being at most two words behind it.
  static func all(in utf8: [UInt8]) -> [NumberMention] {
    let words = self.words(in: utf8)
    return words.indices.compactMap { index in
      let word = words[index]
      guard word.text.utf8.first.map({ (0x30...0x39).contains($0) }) == true,
        let value = StatedNumber.value(of: word.text)
      else { return nil }
      let behind = words[(index + 1)...].prefix(3)
      guard let noun = behind.first(where: { nouns.contains($0.text.lowercased()) }) else {
        return nil
      }
      let between = utf8[word.range.upperBound..<noun.range.lowerBound]
      guard !between.contains(where: { ".;:()\u{1}".utf8.contains($0) }) else { return nil }
      return NumberMention(
        text: word.text, value: value, noun: noun.text.lowercased(), range: word.range)
    }
  }

  /// Words and numbers; a comma or point within digits belongs to the number.
  private static func words(in utf8: [UInt8]) -> [(text: String, range: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var index = 0
    while index < utf8.count {
      guard isWordByte(utf8[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < utf8.count,
        isWordByte(utf8[index]) || isGroupMark(at: index, in: utf8)
      {
        index += 1
      }
      found.append((String(decoding: utf8[start..<index], as: UTF8.self), start..<index))
    }
    return found
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isGroupMark(at index: Int, in utf8: [UInt8]) -> Bool {
    guard utf8[index] == UInt8(ascii: ",") || utf8[index] == UInt8(ascii: "."), index > 0,
      isDigit(utf8[index - 1]), index + 3 < utf8.count
    else { return false }
    return utf8[(index + 1)...(index + 3)].allSatisfy(isDigit)
  }
}
