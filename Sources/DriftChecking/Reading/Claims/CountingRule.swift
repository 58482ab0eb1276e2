internal import IAMPolicy

/// What a clause says about white space in a policy: whether it counts.
enum CountingRule: Hashable {
  case counts
  case doesNotCount

  /// What the words of a clause say, behind another; nil when they say nothing of it.
  init?(of words: [String], behind others: [String] = []) {
    let blanks = words.indices.filter { Self.isBlank(at: $0, in: words) }
    guard let blank = blanks.first else {
      guard let rule = Self.layoutRule(of: words) else { return nil }
      self = rule
      return
    }
    let isDenied = words.contains { Self.negates($0) }
    if words.contains(where: { ["without", "excluding", "minus"].contains($0) }) {
      guard Self.isCounting(words) else { return nil }
      self = isDenied ? .counts : .doesNotCount
      return
    }
    if words.contains(where: Self.leavesOut.contains) || Self.leaves(words) {
      self = isDenied ? .counts : .doesNotCount
      return
    }
    let isSaidOfLimit = Self.isCounting(others) && others.contains(where: Self.limits.contains)
    guard
      Self.isCounting(words) || Self.includes(words, blank, isSaidOfLimit)
        || Self.takesRoom(words, blank)
    else { return nil }
    self = isDenied ? .doesNotCount : .counts
  }

  /// Where a clause begins that says AWS counts bytes, or words, and which; nil when no clause of a
  /// sentence does.
  static func otherUnit(in sentence: Sentence) -> (offset: Int, unit: String)? {
    guard !QuotaKind.all(in: sentence).contains(where: { $0.size.unit == .bytes }) else {
      return nil
    }
    for clause in sentence.clauses {
      let words = sentence.words[clause].map(\.text)
      guard let unit = words.firstIndex(where: units.contains), unit > 0 else { continue }
      let lead = words[..<unit]
      let isCounted =
        lead.last.flatMap(StatedNumber.value) == nil && !lead.contains(where: negates)
        && lead.contains { ["aws", "iam", "quota", "limit"].contains($0) }
        && lead.contains { counting.contains($0) || ["measured", "is", "in"].contains($0) }
      if isCounted { return (sentence.words[clause.lowerBound].range.lowerBound, words[unit]) }
    }
    return nil
  }

  private static let units: Set = ["bytes", "octets", "words"]

  private static let counting: Set = ["count", "counts", "counted", "counting", "measures"]

  /// "The layout you paste does not matter", and its opposite.
  private static func layoutRule(of words: [String]) -> CountingRule? {
    let matters: Set = ["matter", "matters", "count", "counts"]
    let things: Set = ["layout", "layouts", "indentation", "indents", "formatting"]
    guard let thing = words.firstIndex(where: things.contains),
      let verb = words.lastIndex(where: matters.contains), verb > thing, verb - thing <= 6
    else { return nil }
    return words[..<verb].contains(where: negates) ? .doesNotCount : .counts
  }

  private static func isBlank(at index: Int, in words: [String]) -> Bool {
    let next = index + 1 < words.count ? words[index + 1] : ""
    return ["whitespace", "whitespaces", "white-space", "blanks", "blank"].contains(words[index])
      || (words[index] == "white" && next.hasPrefix("space"))
      || (words[index] == "line" && next.hasPrefix("break"))
      || (["spaces", "indentation"].contains(words[index]))
  }

  private static func isCounting(_ words: [String]) -> Bool {
    words.contains(where: counting.contains)
  }

  private static let limits: Set = ["quota", "limit", "aws", "iam"]

  private static func includes(_ words: [String], _ blank: Int, _ isSaidOfLimit: Bool) -> Bool {
    let verbs: Set = ["includes", "including", "included", "include"]
    return words.indices.contains { verbs.contains(words[$0]) && abs($0 - blank) <= 4 }
      && (isSaidOfLimit || words.contains(where: limits.contains))
  }

  /// "Indentation uses up the quota", "blanks matter for the limit".
  private static func takesRoom(_ words: [String], _ blank: Int) -> Bool {
    let verbs: Set = [
      "uses", "use", "eats", "eat", "consumes", "consume", "matters", "matter", "affects", "affect",
    ]
    guard let verb = words[blank...].firstIndex(where: verbs.contains) else { return false }
    return words[verb...].contains { ["quota", "limit"].contains($0) }
  }

  /// "Leaves white space out", "takes it out".
  private static func leaves(_ words: [String]) -> Bool {
    let verbs: Set = ["leaves", "leave", "left", "leaving", "takes", "take", "taken"]
    guard let verb = words.firstIndex(where: verbs.contains) else { return false }
    return words[verb...].contains("out") && !words[..<verb].contains("when")
  }

  private static let leavesOut: Set = [
    "ignores", "ignored", "ignore", "ignoring", "excludes", "excluded", "exclude", "skips",
    "skipped", "skip", "disregards", "disregarded", "omits", "omitted", "strips", "stripped",
    "discounts", "free", "exempt",
  ]

  private static func negates(_ word: String) -> Bool {
    ["not", "never", "no", "cannot", "neither", "nor"].contains(word)
      || word.isContractedDenial
  }
}
