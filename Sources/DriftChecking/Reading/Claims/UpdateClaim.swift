/// A day on which a page says that it was last changed: "Last updated: 17 May 2024".
struct UpdateClaim {
  let day: DatedClaim

  /// Those of a text.
  static func all(in channel: ProseChannel) -> [UpdateClaim] {
    guard marks.contains(where: { channel.plain.firstIndex(of: $0) != nil }) else { return [] }
    return channel.sentences.compactMap { UpdateClaim($0, in: channel) }
  }

  /// The claim of a sentence that says this and nothing else.
  private init?(_ sentence: Sentence, in channel: ProseChannel) {
    let texts = sentence.texts
    let isLabel = texts.first == "last" && Self.nouns.contains(texts.dropFirst().first ?? "")
    guard let verb = isLabel ? 1 : texts.firstIndex(where: Self.verbs.contains),
      isLabel || Self.isOfPage(texts[..<verb])
    else { return nil }
    var index = verb + 1
    if index < texts.count, ["on", "at", "in"].contains(texts[index]) { index += 1 }
    guard let day = DatedClaim.claim(at: index, in: sentence, of: channel),
      let last = sentence.words.last, last.range.upperBound <= day.range.upperBound
    else { return nil }
    self.day = day
  }

  /// "Last", "This page was last", or nothing: a label.
  private static func isOfPage(_ lead: ArraySlice<String>) -> Bool {
    var rest = lead
    if ["this", "the"].contains(rest.first ?? "") {
      rest = rest.dropFirst()
      guard ["page", "document", "documentation", "article"].contains(rest.first ?? "") else {
        return false
      }
      rest = rest.dropFirst()
    } else if rest.first == "page" {
      rest = rest.dropFirst()
    }
    return rest.allSatisfy(["was", "is", "has", "been", "last", "most", "recently"].contains)
  }

  private static let verbs: Set = ["updated", "modified", "revised", "edited"]
  /// "Last update: 17 May 2024".
  private static let nouns: Set = ["update", "change", "modification", "revision"]
  /// The same without a first letter that may be a capital.
  private static let marks: [[UInt8]] = [
    "pdate", "odifi", "evis", "dited", "ast change",
  ].map { Array($0.utf8) }
}
