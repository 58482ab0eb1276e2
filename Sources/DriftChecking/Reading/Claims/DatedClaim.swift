/// A day as of which a sentence says that something is so: "as of 1 December 2025".
struct DatedClaim {
  /// The day as it is written.
  let text: String
  /// The day, month or year as the model writes days: `2025-12-01`, `2025-12` or `2025`.
  let day: String
  let range: Range<Int>

  /// Those of a sentence, in order.
  static func all(in sentence: Sentence, of channel: ProseChannel) -> [DatedClaim] {
    let texts = sentence.texts
    return texts.indices.compactMap { index in
      guard let length = leads.first(where: { texts[index...].starts(with: $0) })?.count else {
        return nil
      }
      var next = index + length
      while next < texts.count, fillers.contains(texts[next]) { next += 1 }
      return claim(at: next, in: sentence, of: channel)
    }
  }

  /// What says that a day follows.
  private static let leads: [[String]] = [
    ["as", "of"], ["as", "at"], ["as", "on"], ["state", "of"], ["checked", "on"],
    ["verified", "on"], ["read", "on"], ["current", "on"], ["valid", "on"], ["stated", "on"],
    ["status"], ["dated"],
  ]
  private static let fillers: Set = ["the", "edition", "documentation", "of", "aws's", "quotas"]

  /// The day that begins with a word: that word alone, or up to three.
  static func claim(
    at index: Int, in sentence: Sentence, of channel: ProseChannel
  ) -> DatedClaim? {
    guard index < sentence.words.count else { return nil }
    let start = sentence.words[index].range.lowerBound
    let last = sentence.words[min(index + 4, sentence.words.count - 1)].range.upperBound
    let words = channel.plain[start..<last].split { $0 <= 0x20 || $0 == TextCollector.barrier }
    for count in [1, 3, 2] where words.count >= count {
      let end = words[count - 1].endIndex
      let text = String(
        FoldedText.fold(String(decoding: channel.plain[start..<end], as: UTF8.self))
          .reversed().drop { ".,;:)*_".contains($0) }.reversed())
      guard let day = day(text) else { continue }
      return DatedClaim(text: text, day: day, range: start..<end)
    }
    return nil
  }

  /// A whole day, or a month or a year alone.
  private static func day(_ text: String) -> String? {
    if let day = WrittenDay(text.replacing("/", with: "-")) { return day.text }
    let parts = text.split(separator: " ")
    if parts.count == 2, parts[1].utf8.count == 4,
      let first = WrittenDay("1 \(text.replacing(",", with: ""))")
    {
      return String(first.text.prefix(7))
    }
    let digits = text.utf8.split(separator: UInt8(ascii: "-"))
    guard parts.count == 1, [[4], [4, 2]].contains(digits.map(\.count)),
      digits.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }), !text.hasSuffix("-")
    else { return nil }
    return text
  }
}
