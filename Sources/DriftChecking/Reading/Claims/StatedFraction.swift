internal import IAMPolicy

/// A part of the quota told as a fraction in words, such as "half of the quota".
struct StatedFraction {
  /// The words, as messages give them.
  let text: String
  let qualifier: Qualifier?
  /// The part, in thousandths of the whole.
  let thousandths: Int
  /// Which part of the quota it is said of; nil when the words do not tell.
  let role: SizeRole?
  /// The byte range in the text.
  let range: Range<Int>

  /// The fractions of a quota that a sentence tells of, as things are.
  static func all(in sentence: Sentence) -> [StatedFraction] {
    guard !sentence.isSupposition else { return [] }
    let texts = sentence.texts
    return texts.indices.compactMap { index in
      guard let part = parts[texts[index]] ?? plurals[texts[index]] else { return nil }
      let rest = texts[(index + 1)...].prefix(5)
      guard let end = rest.firstIndex(where: limits.contains) ?? managedPolicy(in: rest, texts),
        texts[(index + 1)..<end].allSatisfy(leads.contains)
      else { return nil }
      return StatedFraction(part, at: index, of: sentence, upTo: end)
    }
  }

  /// "Fills half of a managed policy": what one can hold.
  private static func managedPolicy(in rest: ArraySlice<String>, _ texts: [String]) -> Int? {
    guard texts.contains(where: uses.contains),
      let place = rest.firstIndex(of: "managed"), place + 1 < texts.count,
      texts[place + 1] == "policy"
    else { return nil }
    return place + 1
  }

  private init?(_ part: Int, at index: Int, of sentence: Sentence, upTo end: Int) {
    let texts = sentence.texts
    let lead = index > 0 ? texts[index - 1] : ""
    var start = index
    var count = 1
    if Self.plurals[texts[index]] != nil {
      guard let number = StatedNumber.value(of: lead) else { return nil }
      count = number
      start -= 1
    } else if ["a", "one"].contains(lead) {
      start -= 1
    }
    let before = texts[..<start].suffix(7)
    let denials: Set = ["not", "never", "cannot", "no", "if", "when", "unless"]
    guard !before.contains(where: { denials.contains($0) || $0.hasSuffix("n't") }) else {
      return nil
    }
    thousandths = part * count
    range = sentence.words[start].range.lowerBound..<sentence.words[end].range.upperBound
    text = texts[start...end].joined(separator: " ")
    qualifier = Self.qualifier(of: Array(before))
    role =
      texts.contains(where: Self.rest.contains)
      ? .headroom : texts.contains(where: Self.uses.contains) ? .counted : nil
  }

  /// The times of another size that some words tell of.
  init(of sentence: Sentence, _ words: Range<Int>, thousandths: Int) {
    let texts = sentence.texts
    text = texts[words].joined(separator: " ")
    qualifier = Self.qualifier(of: Array(texts[..<words.lowerBound].suffix(7)))
    self.thousandths = thousandths
    role = nil
    range =
      sentence.words[words.lowerBound].range
      .lowerBound..<sentence.words[words.upperBound - 1].range.upperBound
  }

  /// Tells whether it is true of a share.
  ///
  /// A fraction is a round word: without a word that says on which side, it may be off by a
  /// twentieth of the whole.
  func holds(for share: QuotaShare) -> Bool {
    let (actual, stated) = (share.part * 1_000, thousandths * share.whole)
    let reach = 50 * share.whole
    switch qualifier {
    case .about, nil: return abs(actual - stated) <= reach
    case .nearly: return actual < stated && stated - actual <= 2 * reach
    case .below, .atMost: return actual <= stated
    case .above, .atLeast, .from, .few: return actual >= stated
    }
  }

  private static func qualifier(of before: [String]) -> Qualifier? {
    let pairs: [String: Qualifier] = [
      "than": before.dropLast().last == "more" ? .above : .below, "over": .above, "above": .above,
      "under": .below, "below": .below, "nearly": .nearly, "almost": .nearly,
      "least": .atLeast, "most": .atMost, "about": .about, "roughly": .about,
    ]
    return before.last.flatMap { pairs[$0] }
  }

  private static let parts = [
    "half": 500, "third": 333, "quarter": 250, "fifth": 200, "tenth": 100,
  ]
  private static let plurals = [
    "thirds": 333, "quarters": 250, "fifths": 200, "tenths": 100,
  ]
  private static let limits: Set = ["quota", "limit", "allowance", "maximum"]
  private static let leads: Set = [
    "of", "the", "that", "this", "its", "aws's", "what", "managed", "policy", "a", "one",
  ]
  private static let rest: Set = [
    "left", "spare", "free", "unused", "remains", "remaining", "headroom", "available",
  ]
  private static let uses: Set = [
    "takes", "take", "uses", "use", "used", "fills", "fill", "occupies", "counts", "needs",
  ]
}
