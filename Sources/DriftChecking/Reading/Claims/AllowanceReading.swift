/// A sentence, read for what it says a policy allows.
struct AllowanceReading {
  struct Subject {
    /// The statement; nil for the policy as a whole.
    let sid: String?
  }

  /// A word, or a stretch of code.
  struct Unit {
    /// In the letters it is written with.
    let written: String
    let isCode: Bool
    let range: Range<Int>
  }

  let place: PlacedSentence
  let names: PolicyNames
  let units: [Unit]
  /// The units in lower case.
  let texts: [String]

  init(_ place: PlacedSentence, in channel: ProseChannel, of names: PolicyNames) {
    self.place = place
    self.names = names
    let sentence = place.sentence
    let code = channel.spans.filter { $0.kind == .code }.map(\.range)
    var units: [Unit] = []
    for word in sentence.words {
      let span = code.first { $0.contains(word.range.lowerBound) }
      let range = span ?? word.range
      if units.last?.range == range { continue }
      let written = FoldedText.fold(String(decoding: channel.plain[range], as: UTF8.self))
      units.append(Unit(written: written, isCode: span != nil, range: range))
    }
    self.units = units
    texts = units.map { $0.written.lowercased() }
  }

  /// The claims; none in a sentence that only supposes, or says less than it seems to.
  var claims: [AllowanceClaim] {
    guard !place.sentence.isSupposition else { return [] }
    let doubts = texts.filter(AllowanceWords.doubts.contains)
    guard doubts.isEmpty else { return doubts == ["only"] ? exclusiveClaims : [] }
    var claims: [AllowanceClaim] = []
    var index = 0
    var subject: Known?
    while index < texts.count {
      guard let end = end(ofNamesAt: index) else {
        index += 1
        continue
      }
      let claim =
        claim(of: index..<end, after: &subject) ?? belonging(index..<end)
        ?? absence(index..<end)
      if let claim { claims.append(claim) }
      subject?.end = end
      index = end
    }
    return claims
  }

  /// Where names that are listed together end; nil where no name stands.
  func end(ofNamesAt start: Int) -> Int? {
    guard access(at: start) != nil else { return nil }
    var end = start + 1
    while end < texts.count {
      let next = AllowanceWords.joints.contains(texts[end]) ? end + 1 : end
      guard next < texts.count, access(at: next) != nil, isList(from: end, to: next) else { break }
      end = next + 1
    }
    return end
  }

  private func isList(from end: Int, to next: Int) -> Bool {
    (end...next).allSatisfy { !gap(before: $0).contains { ";:()".utf8.contains($0) } }
  }

  func access(at index: Int) -> NamedAccess? {
    NamedAccess(units[index].written, isCode: units[index].isCode)
  }

  /// "The policy allows …", "it does not include …".
  private func claim(
    of list: Range<Int>, after known: inout Known?
  ) -> AllowanceClaim? {
    guard let verb = AllowanceVerb(before: list.lowerBound, in: texts) ?? letting(list) else {
      guard let known, isExcepted(list) else { return nil }
      return claim(of: list, isAllowed: false, sid: known.subject.sid)
    }
    guard !verb.isOfServices || isService(list) else { return nil }
    if let found = self.subject(before: verb.start) {
      known = Known(subject: found, end: verb.start)
    } else if !goesOn(at: verb.start, after: known) {
      return nil
    }
    if verb.isLeaving {
      guard texts[list.upperBound...].first == "out", isEnd(at: list.upperBound + 1) else {
        return nil
      }
      return known.map { claim(of: list, isAllowed: false, sid: $0.subject.sid) }
    }
    guard let subject = known?.subject,
      isEnd(at: list.upperBound) || (verb.isAllowing && !isService(list))
        || (verb.isAllowing && isOfThings(list))
    else { return nil }
    return claim(of: list, isAllowed: verb.isAllowing, sid: subject.sid)
  }

  func isService(_ list: Range<Int>) -> Bool {
    list.allSatisfy { index in
      if case .action? = access(at: index) { return false }
      return true
    }
  }

  func claim(
    of list: Range<Int>, isAllowed: Bool, sid: String?, isExclusive: Bool = false
  ) -> AllowanceClaim {
    let isAlternative = list.contains { texts[$0] == "or" || texts[$0] == "nor" }
    return AllowanceClaim(
      named: list.compactMap { index in
        access(at: index).map { ($0, units[index].written, units[index].range.lowerBound) }
      }, isAllowed: isAllowed, isOfAll: isAlternative == isAllowed, sid: sid,
      isExclusive: isExclusive)
  }

  /// What a verb is said of: the policy, or one of its statements; nil for anything else.
  func subject(before verb: Int) -> Subject? {
    for start in 0..<verb where isLead(start) || isLead(start, in: clause(before: verb)) {
      if let length = names.length(at: start, in: texts), start + length == verb {
        return Subject(sid: nil)
      }
      if place.isOfPolicy, start + 1 == verb, texts[start] == "it", isLead(start) {
        return Subject(sid: nil)
      }
      let own = (start..<verb).filter { names.sids.contains(units[$0].written) }
      let isNamed =
        own.count == 1
        && (start..<verb).allSatisfy { index in
          own.contains(index) || ["the", "statement"].contains(texts[index])
        }
      if isNamed, let index = own.first,
        units[index].isCode || texts[start..<verb].contains("statement")
      {
        return Subject(sid: units[index].written)
      }
    }
    return nil
  }

  /// Tells whether only words that lead in stand before one.
  func isLead(_ start: Int, in clause: Int = 0) -> Bool {
    clause <= start && texts[clause..<start].allSatisfy(AllowanceWords.leads.contains)
  }

  /// Tells whether nothing at a word narrows what is said.
  func isEnd(at index: Int) -> Bool {
    var index = index
    while index < texts.count, AllowanceWords.nouns.contains(texts[index]) { index += 1 }
    return index >= texts.count || AllowanceWords.ends.contains(texts[index])
      || gap(before: index).contains { ",;:()".utf8.contains($0) }
  }

  func gap(before index: Int) -> ArraySlice<UInt8> {
    place.sentence.utf8[units[index - 1].range.upperBound..<units[index].range.lowerBound]
  }
}
