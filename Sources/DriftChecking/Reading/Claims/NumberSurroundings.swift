internal import IAMPolicy

/// The words around a number that tell what it counts and which size it is.
struct NumberSurroundings {
  let quantity: Quantity
  let sentence: Sentence
  /// The words between the number before and this one, in order.
  let before: [String]
  /// The words up to the next number or the next break.
  let after: [String]
  /// The words of the clause it stands in; before the first number, all there are.
  let clause: [String]
  /// True when the sentence has a number before this one.
  let isSecond: Bool
  /// True when a number follows in the sentence, with nothing between but what it counts and "of".
  private let isPartOfNext: Bool
  /// True when the number that follows is one of AWS's limits.
  private let isBesideQuota: Bool

  init(at index: Int, of quantities: [Quantity], in sentence: Sentence) {
    quantity = quantities[index]
    self.sentence = sentence
    let words = quantity.words
    let start = index > 0 ? quantities[index - 1].words.upperBound : 0
    before = sentence.words[start..<words.lowerBound].map(\.text)
    isSecond = index > 0
    // Both ends of a range are of what stands behind the second.
    let isRange = before.last == "between" && index + 1 < quantities.count
    let last = isRange ? index + 1 : index
    let behind = quantities[last].words.upperBound
    let end =
      last + 1 < quantities.count ? quantities[last + 1].words.lowerBound : sentence.words.count
    let breakIndex = (behind..<max(behind, end)).first { place in
      sentence.gap(before: place).contains { ";:()|\u{1}".utf8.contains($0) }
    }
    after = sentence.words[behind..<(breakIndex ?? end)].map(\.text)
    // "3 to 255" is of what stands before the first.
    let isEnd = index > 0 && ["to", "or"].contains(before.last ?? "") && before.count == 1
    let first = isEnd ? (index > 1 ? quantities[index - 2].words.upperBound : 0) : start
    let clauseStart =
      first > 0 ? (first...words.lowerBound).last(where: sentence.startsClause) : 0
    let clauseEnd = (words.upperBound..<max(words.upperBound, end)).first(
      where: sentence.startsClause)
    clause = sentence.words[(clauseStart ?? first)..<(clauseEnd ?? end)].map(\.text)
    let between = (breakIndex == nil ? after : []).drop { CountedNoun(word: $0) != nil }
    let isFollowed = !isRange && index + 1 < quantities.count
    isBesideQuota =
      isFollowed && quantities[index + 1].whole.map(Self.limitValues.contains) ?? false
    let isParted =
      isFollowed && between.isEmpty && sentence.gap(before: end).contains(UInt8(ascii: "/"))
    isPartOfNext =
      isParted
      || isFollowed && between.first == "of"
        && between.dropFirst().allSatisfy {
          ["the", "its", "aws's", "these", "those"].contains($0)
        } && Self.isSize(quantities[index + 1], in: sentence)
  }

  /// False for a number of things, such as that of "10 of 11 actions".
  private static func isSize(_ quantity: Quantity, in sentence: Sentence) -> Bool {
    let next = sentence.words[quantity.words.upperBound...].first
    return next.flatMap { CountedNoun(word: $0.text) }?.isSize ?? true
  }

  /// What the number counts: named right behind it, or as a label right before it.
  var noun: CountedNoun? {
    if isPercentage { return .percent }
    if before.last == "these", ["step", "steps"].contains(after.first ?? "") { return .steps }
    if isOfOthers, roleBehind != .headroom { return nil }
    for word in Self.things(in: after.dropFirst(quantity.isVague ? 1 : 0)).prefix(3) {
      if let noun = CountedNoun(word: word) { return noun == .characters ? measured : noun }
      if Self.stops.contains(word) { break }
    }
    return label ?? length ?? (isOfService ? .actions : nil)
  }

  /// Characters, unless the clause gives them to something else than a policy, such as a name.
  private var measured: CountedNoun? {
    clause.contains(where: Self.bearers.contains) ? nil : .characters
  }

  /// "Its length is 4,900": characters, without the word.
  private var length: CountedNoun? {
    guard hasNoThingBehind, !clause.contains(where: Self.bearers.contains) else { return nil }
    let lead = before.suffix(6)
    guard let place = lead.lastIndex(where: { ["length", "size"].contains($0) }),
      lead[(place + 1)...].allSatisfy(Self.copulas.contains)
    else { return nil }
    let owner = lead[..<place].last ?? ""
    let isOfPolicy = ["its", "policy", "policy's", "policy\u{2019}s"].contains(owner)
    return isOfPolicy || lead[place...].contains("policy") ? .characters : nil
  }

  private var isPercentage: Bool {
    let rest = sentence.utf8[quantity.range.upperBound...]
      .drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 || $0 == 0xE2 || $0 == 0x80 || $0 == 0xAF }
    if rest.first == UInt8(ascii: "%") { return true }
    return ["percent", "percentage", "pct"].contains(after.first ?? "")
      || after.starts(with: ["per", "cent"])
  }

  /// Which size it is, as far as the words around it tell.
  var role: SizeRole? {
    if let noun, !noun.isSize { return nil }
    let isSize = noun != nil
    guard isSize || hasNoThingBehind else { return nil }
    if noun == .percent, let share = shareBehind { return share }
    return roleBehind ?? roleBefore(isSize: isSize)
  }

  /// True for a bare number that AWS sets as a limit, in a sentence that speaks of one.
  var isLimit: Bool {
    guard hasNoThingBehind, let value = quantity.whole, Self.limitValues.contains(value) else {
      return false
    }
    return sentence.texts.contains { ["quota", "quotas", "inline", "limit"].contains($0) }
  }

  /// A number whose next word is neither a thing nor a measure.
  private var hasNoThingBehind: Bool {
    guard let next = after.first else { return true }
    return Self.stops.contains(next) || Self.rest.contains(next) || Self.limits.contains(next)
  }

  /// "8 percent of the quota is used": what follows tells which part it is.
  private var shareBehind: SizeRole? {
    guard let limit = after.firstIndex(where: Self.limits.contains), limit <= 4 else { return nil }
    let verb = after[(limit + 1)...].drop { ["is", "are", "still", "now", "already"].contains($0) }
    guard verb.startIndex > limit + 1, let word = verb.first else { return nil }
    if Self.rest.contains(word) { return .headroom }
    return ["used", "taken", "filled", "full", "spent"].contains(word) ? .counted : nil
  }

  private var roleBehind: SizeRole? {
    var rest = after[...]
    if let first = rest.first, CountedNoun(word: first) != nil { rest = rest.dropFirst() }
    while let word = rest.first, Self.fillers.contains(word) { rest = rest.dropFirst() }
    guard let word = rest.first else { return nil }
    if Self.rest.contains(word) { return .headroom }
    if word == "to", rest.dropFirst().first == "spare" { return .headroom }
    if ["allowed", "limit", "quota", "maximum", "cap", "allowance"].contains(word) {
      return .quota
    }
    if ["it", "aws", "iam"].contains(word),
      ["allows", "permits", "accepts"].contains(rest.dropFirst().first ?? "")
    {
      return .quota
    }
    if ["shorter", "saved", "smaller"].contains(word) { return .savings }
    if ["used", "counted", "full"].contains(word) { return .counted }
    return nil
  }

  private func roleBefore(isSize: Bool) -> SizeRole? {
    if isPartOfNext, isSize || before.last == "counts" || isBesideQuota || isSizeSentence {
      return .counted
    }
    if noun == .percent, isOfUse { return .counted }
    let words = before.reversed().drop { Self.leads.contains($0) }.prefix(3)
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first ?? ""
    if Self.limits.contains(first) { return .quota }
    if [["up", "to"], ["at", "most"]].contains([second, first]) { return .quota }
    if first == "of" {
      if Self.limits.contains(second) { return .quota }
      if Self.rest.contains(second) { return .headroom }
      return isSecond && before.count <= 4 && isSizeSentence ? .quota : nil
    }
    if first == "by" {
      if ["shorter", "smaller", "shrinks", "reduces", "reduced"].contains(second) {
        return .savings
      }
      return ["under", "below"].contains(second) ? .headroom : nil
    }
    if leavesRoom || ["leaves", "leaving", "spares"].contains(first) { return .headroom }
    if ["saves", "save", "saving"].contains(first) { return .savings }
    if ["counts", "uses", "takes", "occupies"].contains(first) {
      return isReadable ? .readable : .counted
    }
    return isReadable && isSize ? .readable : nil
  }

  /// True when the sentence speaks of sizes at all.
  private var isSizeSentence: Bool {
    sentence.words.contains {
      CountedNoun(word: $0.text) == .characters || ["quota", "aws", "iam"].contains($0.text)
    }
  }

  private var isReadable: Bool {
    let readable: Set = ["readable", "indented", "indents", "pretty", "formatted", "unminified"]
    return clause.contains(where: readable.contains)
      && !sentence.texts.contains("without") && !sentence.texts.contains("compact")
  }
}
