/// A day since when something is said to be unchanged: `unchanged since 17 May 2024`.
struct UnchangedClaim {
  /// The day as it is written.
  let text: String
  /// The day, `YYYY-MM-DD`.
  let day: String
  let range: Range<Int>

  /// Those of a text that name a day.
  static func all(in channel: ProseChannel) -> [UnchangedClaim] {
    let utf8 = channel.plain
    let words = utf8.split { $0 <= 0x20 || $0 == TextCollector.barrier }
    return words.indices.dropFirst(2).compactMap { index in
      let lead = words[max(0, index - 9)..<index].map {
        String(decoding: $0, as: UTF8.self).lowercased()
      }
      let isOfPolicy = lead.contains("policy") || lead.contains("permissions")
      let isSaid =
        lead.suffix(2) == ["unchanged", "since"]
        || isOfPolicy && leads.contains { lead.suffix($0.count).elementsEqual($0) }
      return isSaid ? claim(in: words[index...]) : nil
    }
  }

  /// What says of a policy that is named before that a day is that of its last change.
  private static let leads: [[String]] = [
    ["not", "changed", "since"], ["not", "been", "changed", "since"], ["last", "changed", "on"],
    ["changed", "last", "on"], ["last", "modified", "on"],
  ]

  /// The day that words begin with: one word, or three.
  private static func claim(in words: ArraySlice<ArraySlice<UInt8>>) -> UnchangedClaim? {
    for count in [1, 3] where words.count >= count {
      let texts = words.prefix(count).map { String(decoding: $0, as: UTF8.self) }
      let text = String(
        texts.joined(separator: " ").reversed().drop { ".,;:)*_".contains($0) }.reversed())
      guard let day = WrittenDay(text), let first = words.first else { continue }
      return UnchangedClaim(text: text, day: day.text, range: first.startIndex..<first.endIndex)
    }
    return nil
  }
}
