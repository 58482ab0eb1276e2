internal import CanonicalModel

/// A sentence that names one statement or service, read for the place it says that has.
struct RankReading {
  private let sentence: Sentence
  private let names: PolicyNames
  private let name: String
  private let subjects: [RankSubject]
  private let isCode: Bool
  /// The words before the name and behind it.
  private let before: ArraySlice<String>
  private let after: ArraySlice<String>

  /// Nil for a sentence that names none or several, only supposes, or says less than it seems to.
  init?(_ sentence: Sentence, in channel: ProseChannel, of policy: PublishedPolicy) {
    let texts = sentence.texts
    guard !sentence.isSupposition, !texts.contains(where: Self.doubts.contains) else { return nil }
    let code = channel.spans.filter { $0.kind == .code }.map(\.range)
    let named = sentence.words.indices.compactMap {
      index -> (Int, String, Bool, [RankSubject])? in
      let range = sentence.words[index].range
      let isCode = code.contains(range)
      let text = String(decoding: channel.plain[range], as: UTF8.self)
      let subjects = RankSubject.all(named: text, isCode: isCode, in: policy)
      return subjects.isEmpty ? nil : (index, text, isCode, subjects)
    }
    guard named.count == 1, let (index, text, isCode, subjects) = named.first else { return nil }
    self.sentence = sentence
    names = PolicyNames(policy, product: "")
    name = text
    self.subjects = subjects
    self.isCode = isCode
    let isBegun = texts[..<index].prefix(while: AllowanceWords.leads.contains).count
    before = texts[isBegun..<index]
    after = texts[(index + 1)...]
  }

  /// What it says; nil when it says nothing of that kind.
  var claim: RankClaim? {
    guard let (rank, noun) = superlative ?? predicate ?? share else { return nil }
    let isNamed = noun == "statement" || before.last == "statement" || after.first == "statement"
    let meant = subjects.filter { subject in
      switch subject {
      case .statement: isNamed || (noun == nil && isCode)
      case .service: !isNamed
      }
    }
    guard !meant.isEmpty, noun != "service" || !meant.contains(where: \.isStatement) else {
      return nil
    }
    let range = sentence.words[before.endIndex].range
    return RankClaim(name: name, subjects: meant, rank: rank, offset: range.lowerBound)
  }

  /// "The longest statement is …", "The service with the most actions is …".
  private var superlative: (RankClaim.Rank, String?)? {
    var lead = before
    for ending in [["the", "statement"], ["the", "service"]] where lead.hasSuffix(ending) {
      lead = lead.dropLast(2)
    }
    guard lead.last == "is", isEnd(after) else { return nil }
    return self.description(of: lead.dropLast(), isWhole: true)
  }

  /// "… is the longest statement", "… has the most actions".
  private var predicate: (RankClaim.Rank, String?)? {
    guard before.allSatisfy(["the", "statement", "service", "aws", "amazon"].contains) else {
      return nil
    }
    let rest = after.drop { ["statement", "service"].contains($0) }
    guard let verb = rest.first else { return nil }
    if verb == "is" { return description(of: rest.dropFirst(), isWhole: false) }
    guard Self.having.contains(verb) else { return nil }
    return count(rest.dropFirst()).map { ($0, nil) }
  }

  /// "Most of the actions are in …".
  private var share: (RankClaim.Rank, String?)? {
    var lead = before
    var rank = RankClaim.Rank.majority
    let quantities: [([String], RankClaim.Rank)] = [
      (["most"], .majority), (["the", "majority"], .majority), (["a", "majority"], .majority),
      (["more", "than", "half"], .majority), (["over", "half"], .majority), (["all"], .all),
    ]
    guard let (words, found) = quantities.first(where: { lead.starts(with: $0.0) }) else {
      return nil
    }
    rank = found
    lead = lead.dropFirst(words.count).drop { word in
      ["of", "the", "its"].contains(word) || StatedNumber.value(of: word) != nil
    }
    guard let noun = lead.first, ["actions", "permissions"].contains(noun) else { return nil }
    lead = lead.dropFirst()
    if ["in", "of"].contains(lead.first ?? ""),
      let length = names.length(at: 0, in: Array(lead.dropFirst()))
    {
      lead = lead.dropFirst(length + 1)
    }
    guard let verb = lead.first, ["are", "belong", "come"].contains(verb),
      lead.dropFirst().allSatisfy(Self.fillers.contains)
    else { return nil }
    let rest = after.drop { ["actions", "permissions", "statement", "service"].contains($0) }
    let isEnded = rest.isEmpty || hasMark(before: rest.startIndex)
    return isEnded ? (rank, lead.contains("statement") ? "statement" : nil) : nil
  }

  /// "The longest statement", "the statement with the most actions", and what noun that has.
  private func description(
    of words: ArraySlice<String>, isWhole: Bool
  ) -> (RankClaim.Rank, String?)? {
    guard words.first == "the" else { return nil }
    var rest = words.dropFirst()
    let rank = rest.first.flatMap { Self.ranks[$0] }
    if rank != nil { rest = rest.dropFirst() }
    if let rank, isCode, !isWhole, isEnd(rest) { return (rank, "statement") }
    guard let noun = rest.first, ["statement", "service"].contains(noun) else { return nil }
    rest = rest.dropFirst()
    if let rank {
      guard noun == "statement" else { return nil }
      return isEnd(rest, isWhole: isWhole) ? (rank, noun) : nil
    }
    if ["with", "having"].contains(rest.first ?? "") {
      return count(rest.dropFirst(), isWhole: isWhole).map { ($0, noun) }
    }
    guard ["that", "which"].contains(rest.first ?? ""),
      Self.having.contains(rest.dropFirst().first ?? "")
    else { return nil }
    return count(rest.dropFirst(2), isWhole: isWhole).map { ($0, noun) }
  }

  /// "The most actions".
  private func count(_ words: ArraySlice<String>, isWhole: Bool = false) -> RankClaim.Rank? {
    let rest = words.dropFirst(3)
    guard words.starts(with: ["the", "most"]) || words.starts(with: ["the", "fewest"]),
      ["actions", "permissions"].contains(words.dropFirst(2).first ?? ""),
      isEnd(rest, isWhole: isWhole)
    else { return nil }
    return words.dropFirst().first == "most" ? .mostActions : .fewestActions
  }

  /// Tells whether nothing in words narrows what is said before them.
  private func isEnd(_ words: ArraySlice<String>, isWhole: Bool = false) -> Bool {
    var rest = words
    if rest.starts(with: ["of", "all"]) { rest = rest.dropFirst(2) }
    if ["in", "of"].contains(rest.first ?? ""),
      let length = names.length(at: 0, in: Array(rest.dropFirst()))
    {
      rest = rest.dropFirst(length + 1)
    }
    guard let first = rest.first else { return true }
    if isWhole { return false }
    let isCounted = first == "with" && StatedNumber.value(of: rest.dropFirst().first ?? "") != nil
    return isCounted || ["and", "but", "because", "since", "so", "which"].contains(first)
      || hasMark(before: rest.startIndex)
  }

  private func hasMark(before index: Int) -> Bool {
    sentence.gap(before: index).contains { ",;:()".utf8.contains($0) }
  }

  private static let ranks: [String: RankClaim.Rank] = [
    "longest": .longest, "shortest": .shortest, "largest": .largest, "biggest": .largest,
    "smallest": .smallest,
  ]
  private static let having = AllowanceWords.allowing
  private static let fillers: Set = [
    "are", "belong", "come", "in", "of", "for", "from", "to", "the", "statement", "service", "aws",
    "amazon", "those",
  ]
  private static let doubts = AllowanceWords.doubts.union([
    "not", "no", "never", "second", "third", "next", "almost", "nearly", "usually", "often",
    "probably", "among", "neither",
  ])
}

extension RankSubject {
  fileprivate var isStatement: Bool {
    if case .statement = self { true } else { false }
  }
}

extension ArraySlice<String> {
  fileprivate func hasSuffix(_ words: [String]) -> Bool { suffix(words.count).elementsEqual(words) }
}
