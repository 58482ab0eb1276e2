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
      let lead = words[(index - 2)..<index].map { String(decoding: $0, as: UTF8.self).lowercased() }
      guard lead == ["unchanged", "since"] else { return nil }
      return claim(in: words[index...])
    }
  }

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
