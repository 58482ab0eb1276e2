/// A sentence, read for the places it says that statements have.
struct PlaceReading {
  let reading: AllowanceReading
  let texts: [String]
  private let names: PolicyNames

  init(_ reading: AllowanceReading) {
    self.reading = reading
    texts = reading.texts
    names = reading.names
  }

  /// What it says; nil for nothing of the kind, or less than it seems to.
  var claim: PlaceClaim? {
    guard !reading.place.sentence.isSupposition, !reading.place.isOfOthers,
      !texts.contains(where: Self.doubts.contains)
    else { return nil }
    let start = texts.prefix(while: AllowanceWords.leads.contains).count
    guard start < texts.count else { return nil }
    return ordinal(at: start) ?? complete(at: start) ?? named(at: start) ?? bound(at: start)
      ?? comparison(at: start)
  }

  /// "The first statement is `Read`", "The sixteenth and last statement of the policy …".
  private func ordinal(at start: Int) -> PlaceClaim? {
    guard var (place, index) = rank(at: start) else { return nil }
    let isLast =
      texts[index...].starts(with: ["and", "last"])
      || texts[index...].starts(with: ["and", "final"])
    if isLast { index += 2 }
    guard index < texts.count, texts[index] == "statement" else { return nil }
    index += 1
    let end = ofPolicy(from: index)
    if isLast || (end > index && !names.order.indices.contains(place)) {
      let words = texts[(start + 1)..<index].joined(separator: " ")
      return claim(.counted(place, isLast: isLast), words, at: start + 1)
    }
    guard end < texts.count, texts[end] == "is" else { return nil }
    place = names.order.indices.contains(place) ? place : names.order.count
    guard let (sid, last) = statement(at: end + 1), isEnd(at: last), isStated(sid) else {
      return nil
    }
    return claim(.at(place), reading.units[sid].written, at: sid)
  }

  /// "`Read` is the first statement", "The statement `Pass` comes before `Read`".
  private func named(at start: Int) -> PlaceClaim? {
    guard let (sid, verb) = statement(at: start), isStated(sid), verb + 1 < texts.count else {
      return nil
    }
    let name = reading.units[sid].written
    if let place = Self.places[texts[verb + 1]]
      ?? (isFinal(verb + 1) ? names.order.count - 1 : nil),
      Self.standing.contains(texts[verb]), isEnd(at: ofPolicy(from: verb + 2))
    {
      return claim(.at(place), name, at: sid)
    }
    if texts[verb] == "is", let (place, end) = rank(at: verb + 1), end < texts.count,
      texts[end] == "statement", isEnd(at: ofPolicy(from: end + 1))
    {
      return claim(.at(place), name, at: sid)
    }
    return relation(of: sid, at: verb)
  }

  private func relation(of sid: Int, at verb: Int) -> PlaceClaim? {
    var index = verb
    var isBefore = texts[verb] == "precedes"
    if Self.standing.contains(texts[verb]) {
      index += 1
      if ["directly", "right", "immediately"].contains(texts[index]) { index += 1 }
      guard index < texts.count, ["before", "after", "behind"].contains(texts[index]) else {
        return nil
      }
      isBefore = texts[index] == "before"
    } else if !["precedes", "follows"].contains(texts[verb]) {
      return nil
    }
    guard let (other, end) = statement(at: index + 1), isStated(other),
      isEnd(at: ofPolicy(from: end))
    else { return nil }
    let pair = isBefore ? (sid, other) : (other, sid)
    return claim(
      .before(reading.units[pair.1].written), reading.units[pair.0].written, at: pair.0)
  }

  /// "The policy begins with `Read`".
  private func bound(at start: Int) -> PlaceClaim? {
    guard let verb = policy(at: start), verb + 1 < texts.count, texts[verb + 1] == "with" else {
      return nil
    }
    let isFirst = ["begins", "starts", "opens"].contains(texts[verb])
    guard isFirst || ["ends", "closes"].contains(texts[verb]),
      let (sid, end) = statement(at: verb + 2), isStated(sid), isEnd(at: end)
    else { return nil }
    return claim(
      .at(isFirst ? 0 : names.order.count - 1), reading.units[sid].written, at: sid)
  }

  /// "The statements are `Read` and `Pass`", "The policy consists of `Read` and `Pass`".
  private func complete(at start: Int) -> PlaceClaim? {
    guard let first = lead(at: start) else { return nil }
    var sids: [String] = []
    var index = first
    while index < texts.count {
      if reading.units[index].isCode, names.sids.contains(reading.units[index].written) {
        sids.append(reading.units[index].written)
      } else if texts[index] != "and" || sids.isEmpty {
        break
      }
      index += 1
    }
    if index < texts.count, ["only", "alone"].contains(texts[index]) { index += 1 }
    let isMarked = (first + 1..<max(index, first + 1)).contains { position in
      reading.gap(before: position).contains { ":;()".utf8.contains($0) }
    }
    guard sids.count > 1, index == texts.count, !isMarked else { return nil }
    return claim(.all(sids), texts[start..<first].joined(separator: " "), at: first)
  }

  /// Where the Sids begin that are said to be all.
  private func lead(at start: Int) -> Int? {
    if let verb = policy(at: start) {
      let rest = texts[verb...]
      for words in [["consists", "of"], ["is", "made", "up", "of"], ["is", "made", "of"]]
      where rest.starts(with: words) {
        return statements(from: verb + words.count)
      }
      guard ["has", "holds", "contains"].contains(rest.first ?? ""),
        rest.dropFirst().first == "only" || rest.dropFirst().starts(with: ["the", "statements"])
      else { return nil }
      return statements(from: verb + 1)
    }
    let isOwned = texts[start] == "its" && reading.place.isOfPolicy
    guard isOwned || texts[start] == "the" else { return nil }
    var index = start + 1
    let isOfPolicy =
      index < texts.count
      && ["policy's", "policy\u{2019}s"].contains(texts[index])
    if isOfPolicy { index += 1 }
    if index < texts.count, texts[index] == "only" { index += 1 }
    if index < texts.count, StatedNumber.value(of: texts[index]) != nil { index += 1 }
    guard index < texts.count, texts[index] == "statements" else { return nil }
    let end = ofPolicy(from: index + 1)
    // Behind others that were told of, "the statements" may be those.
    guard
      isOwned || isOfPolicy || end > index + 1 || reading.place.isOfPolicy
        || !reading.place.isBehind(["statements", "statement"]),
      end < texts.count, texts[end] == "are"
    else { return nil }
    return end + 1
  }

  private func statements(from start: Int) -> Int {
    var index = start
    while index < texts.count, ["the", "only", "statements"].contains(texts[index]) { index += 1 }
    return index
  }

  /// "The policy has more statements than services", "There are as many actions as services …".
  private func comparison(at start: Int) -> PlaceClaim? {
    var index: Int
    let isThere = texts[start...].starts(with: ["there", "are"])
    if isThere {
      index = start + 2
    } else if let verb = policy(at: start), ["has", "holds", "contains"].contains(texts[verb]) {
      index = verb + 1
    } else {
      return nil
    }
    guard index + 3 < texts.count else { return nil }
    let first = index
    let comparison: PlaceClaim.Comparison
    switch texts[index] {
    case "more": comparison = .more
    case "fewer": comparison = .fewer
    case "as" where texts[index + 1] == "many":
      comparison = .same
      index += 1
    default: return nil
    }
    guard index + 3 < texts.count, let one = noun(at: index + 1), let other = noun(at: index + 3),
      texts[index + 2] == (comparison == .same ? "as" : "than"), one != other
    else { return nil }
    let end = ofPolicy(from: index + 4)
    guard isEnd(at: end), !isThere || end > index + 4 else { return nil }
    return claim(
      .compared(one, comparison, other), texts[first..<(index + 4)].joined(separator: " "),
      at: first)
  }

  private func claim(_ said: PlaceClaim.Said, _ written: String, at index: Int) -> PlaceClaim {
    PlaceClaim(said: said, written: written, offset: reading.units[index].range.lowerBound)
  }
}
