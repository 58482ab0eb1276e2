/// A sentence, read for what it says of the statements of a policy.
struct StatementClaimReading {
  typealias Subject = StatementClaim.Subject

  let sentence: Sentence
  let texts: [String]
  let names: PolicyNames
  let place: PlacedSentence
  private let channel: ProseChannel

  init(_ place: PlacedSentence, in channel: ProseChannel, of names: PolicyNames) {
    self.place = place
    self.channel = channel
    self.names = names
    sentence = place.sentence
    texts = place.sentence.texts
  }

  /// The claims of its clauses; none in a sentence that only supposes, or makes exceptions.
  var claims: [StatementClaim] {
    guard !sentence.isSupposition else { return [] }
    let doubts = texts.indices.filter { Self.doubts.contains(texts[$0]) && !isOfRest($0) }
    guard doubts.isEmpty else { return reach(after: doubts) }
    var known: Subject?
    return starts.compactMap { start in
      let lead = texts[start...].prefix(while: AllowanceWords.leads.contains).count
      // "No" leads in where it is an answer, and else is what is said.
      for index in start...(start + lead) where index < texts.count {
        if let claim = absence(at: index) ?? version(at: index) { return claim }
        if let (subject, verb) = subject(at: index) {
          known = subject
          return claim(of: subject, from: index, verb: verb)
        }
      }
      guard let known, start > 0, ["and", "but"].contains(texts[start]) else { return nil }
      return claim(of: known, from: start + 1, verb: start + 1)
    }
  }

  /// Where its clauses begin.
  private var starts: [Int] { [0] + texts.indices.dropFirst().filter(sentence.startsClause) }

  private func claim(of subject: Subject, from start: Int, verb: Int) -> StatementClaim? {
    guard let said = predicate(at: verb) else { return nil }
    let isOfAll = subject == .everyStatement || subject == .noStatement
    if isOfAll, said.isDenied || texts.contains("but") { return nil }
    // What no statement allows is denied, by the policy as a whole; and what one has not, others
    // may have.
    if subject == .policy, texts[start] != "one", said.trait == .deny,
      texts[verb..<said.end].contains(where: isRest)
    {
      return nil
    }
    if texts[start] == "one", said.isDenied { return nil }
    return StatementClaim(
      subject: subject, trait: said.trait, isDenied: said.isDenied, range: range(start..<said.end))
  }

  /// What is said of something, whose name ends before a word.
  private func predicate(at index: Int) -> Predicate? {
    guard let verb = StatementVerb(at: index, in: texts) else { return whole(at: index) }
    switch verb.kind {
    case .has: return object(at: verb.end, isDenied: verb.isDenied)
    case .applies:
      return application(at: verb.end, isDenied: verb.isDenied) ?? whole(at: index)
    case .isLimited: return limit(at: verb.end, isDenied: verb.isDenied)
    case .denies: return denial(at: verb.end, isDenied: verb.isDenied)
    case .isAllow:
      return isEnd(at: verb.end)
        ? Predicate(trait: .allow, isDenied: verb.isDenied, end: verb.end) : nil
    }
  }

  /// What a clause begins with, and where that ends.
  func subject(at index: Int) -> (Subject, Int)? {
    if let length = names.length(at: index, in: texts) { return (.policy, index + length) }
    if texts[index] == "it", place.isOfPolicy { return (.policy, index + 1) }
    if index == 0, let end = access, !place.isOfOthers { return (.policy, end) }
    if let end = all(at: index) { return (.everyStatement, ofPolicy(from: end)) }
    if let end = none(at: index) { return (.noStatement, ofPolicy(from: end)) }
    return ordinal(at: index) ?? sid(at: index)
  }

  /// "Access is limited to", "All actions are limited to": where the verb begins.
  private var access: Int? {
    let verb = texts.first == "all" ? 2 : 1
    guard verb < texts.count, ["is", "are"].contains(texts[verb]), texts.contains("to"),
      ["access", "permissions", "actions"].contains(texts[verb - 1])
    else { return nil }
    return verb
  }

  /// "Every statement", "all 15 statements", "all of the statements".
  private func all(at index: Int) -> Int? {
    if ["every", "each"].contains(texts[index]) {
      return texts[(index + 1)...].first == "statement" ? index + 2 : nil
    }
    guard texts[index] == "all" else { return nil }
    return statements(from: index + 1)
  }

  /// "No statement", "none of the 15 statements".
  private func none(at index: Int) -> Int? {
    if texts[index] == "no" {
      return ["statement", "statements"].contains(texts[(index + 1)...].first ?? "")
        ? index + 2 : nil
    }
    return texts[index...].starts(with: ["none", "of"]) ? statements(from: index + 2) : nil
  }

  private func statements(from start: Int) -> Int? {
    let lead = texts[start...].prefix(4).prefix { word in
      ["of", "the", "its", "policy's", "policy\u{2019}s"].contains(word)
        || StatedNumber.value(of: word) != nil
    }
    let end = start + lead.count
    return end < texts.count && texts[end] == "statements" ? end + 1 : nil
  }

  /// "… of the policy", "… in it".
  private func ofPolicy(from index: Int) -> Int {
    guard index < texts.count, ["in", "of"].contains(texts[index]) else { return index }
    return names.length(at: index + 1, in: texts).map { index + 1 + $0 } ?? index
  }

  /// "The statement `Read`", "`Read`".
  private func sid(at start: Int) -> (Subject, Int)? {
    var index = start
    var isNamed = false
    while index < texts.count, ["the", "statement"].contains(texts[index]) {
      isNamed = isNamed || texts[index] == "statement"
      index += 1
    }
    guard index < texts.count, let sid = written(index), names.sids.contains(sid) else {
      return nil
    }
    var end = index + 1
    if end < texts.count, texts[end] == "statement" {
      isNamed = true
      end += 1
    }
    // A name of several words joined is no word of another thing.
    let isJoined =
      zip(sid.utf8, sid.utf8.dropFirst()).count { before, letter in
        (0x41...0x5A).contains(letter) && (0x61...0x7A).contains(before)
      } > 1
    return isNamed || isJoined || code(at: index) != nil ? (.statement(sid), end) : nil
  }

  /// The letters a word is written with.
  private func written(_ index: Int) -> String? {
    String(decoding: channel.plain[sentence.words[index].range], as: UTF8.self)
  }

  /// The code that a word begins.
  func code(at index: Int) -> String? {
    let start = sentence.words[index].range.lowerBound
    let span = channel.spans.first { $0.kind == .code && $0.range.contains(start) }
    return span.map { String(decoding: channel.plain[$0.range], as: UTF8.self) }
  }

  /// What stands from a word on up to the next space, marks at its end aside.
  func stretch(at index: Int) -> String {
    if let code = code(at: index) { return code }
    let start = sentence.words[index].range.lowerBound
    let text = channel.plain[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") }
    return String(
      String(decoding: text, as: UTF8.self).reversed().drop { ".,;:)!?".contains($0) }.reversed())
  }

  /// The first word behind such a stretch.
  func end(ofStretchAt index: Int) -> Int {
    let end = sentence.words[index].range.lowerBound + stretch(at: index).utf8.count
    return texts.indices.first { sentence.words[$0].range.lowerBound >= end } ?? texts.count
  }

  func range(_ words: Range<Int>) -> Range<Int> {
    let last = sentence.words[words.upperBound - 1].range
    return sentence.words[words.lowerBound].range.lowerBound..<last.upperBound
  }

  private static let doubts = AllowanceWords.doubts.union([
    "save", "apart", "besides", "excluding", "aside", "almost", "nearly", "can", "must", "add",
  ])
}
