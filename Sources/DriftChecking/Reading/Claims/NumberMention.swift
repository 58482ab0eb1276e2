/// A number that stands beside a word it counts, such as "15 statements", in running text.
struct NumberMention {
  /// What a number can be of.
  enum Noun: String {
    case characters
    case actions
    case statements
    case services
    case policies
    case percent
  }

  /// The number's text and value; of a percentage, in tenths.
  let text: String
  let value: Int
  let noun: Noun
  /// The byte range of the number in the text.
  let range: Range<Int>

  /// The number and what it counts, as messages name it.
  var phrase: String { noun == .percent ? "\(text) %" : "\(text) \(noun.rawValue)" }

  /// Every such number in a text, a noun being at most two words behind it, or right before it.
  static func all(in utf8: [UInt8]) -> [NumberMention] {
    let words = ProseWord.all(in: utf8)
    return words.indices.compactMap { index in
      percentage(at: index, in: words, of: utf8) ?? count(at: index, in: words, of: utf8)
    }
  }

  private static func count(
    at index: Int, in words: [ProseWord], of utf8: [UInt8]
  ) -> NumberMention? {
    let word = words[index]
    guard let value = word.number, !isPartOfName(word, in: utf8) else { return nil }
    let behind = words[(index + 1)...].prefix(3).prefix { !$0.isNumber }
    guard let noun = behind.first(where: { nouns[$0.text] != nil }), let kind = nouns[noun.text]
    else { return nil }
    let between = utf8[word.range.upperBound..<noun.range.lowerBound]
    guard !between.contains(where: breaks.contains) else { return nil }
    return NumberMention(text: word.text, value: value, noun: kind, range: word.range)
  }

  /// `92 %`, `92%`, `7.8 percent`.
  private static func percentage(
    at index: Int, in words: [ProseWord], of utf8: [UInt8]
  ) -> NumberMention? {
    let word = words[index]
    guard word.isNumber, word.number != nil || word.text.utf8.count <= 3 else { return nil }
    let rest = utf8[word.range.upperBound...].drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
    let isPercent =
      rest.first == UInt8(ascii: "%")
      || (index + 1 < words.count && ["percent", "percentage"].contains(words[index + 1].text))
    guard isPercent, let whole = Int(word.text) else { return nil }
    // In `7.8 %` the 8 is a word of its own: the mark before it is no group mark.
    if index > 0, let before = Int(words[index - 1].text), word.text.utf8.count == 1,
      words[index - 1].range.upperBound + 1 == word.range.lowerBound,
      ".,".utf8.contains(utf8[word.range.lowerBound - 1])
    {
      let range = words[index - 1].range.lowerBound..<word.range.upperBound
      return NumberMention(
        text: "\(before).\(whole)", value: before * 10 + whole, noun: .percent, range: range)
    }
    return NumberMention(text: word.text, value: whole * 10, noun: .percent, range: word.range)
  }

  /// True for a number that belongs to a name or a longer figure, such as `#5664` or `-3`.
  private static func isPartOfName(_ word: ProseWord, in utf8: [UInt8]) -> Bool {
    guard word.range.lowerBound > 0 else { return false }
    return "#$/.:@&=".utf8.contains(utf8[word.range.lowerBound - 1])
  }

  private static let breaks = Set(".;:()\u{1}|".utf8)

  private static let nouns: [String: Noun] = [
    "character": .characters, "characters": .characters, "action": .actions, "actions": .actions,
    "statement": .statements, "statements": .statements, "service": .services,
    "services": .services, "policy": .policies, "policies": .policies,
  ]
}
