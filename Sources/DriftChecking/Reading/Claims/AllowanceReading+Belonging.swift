/// Sentences that begin with an action, and say whether it is one of a policy's.
extension AllowanceReading {
  /// "… is not in the policy", "… is part of the `Read` statement", "… belongs to the policy".
  func belonging(_ list: Range<Int>) -> AllowanceClaim? {
    guard list.lowerBound == 0 || isLead(list.lowerBound), list.upperBound + 2 < texts.count else {
      return nil
    }
    if ["belongs", "belong"].contains(texts[list.upperBound]), texts[list.upperBound + 1] == "to" {
      return claim(of: list, isAllowed: true, ownedAt: list.upperBound + 2)
    }
    guard ["is", "are"].contains(texts[list.upperBound]) else { return nil }
    var index = list.upperBound + 1
    var isAllowed = true
    while index < texts.count {
      if texts[index] == "not" || texts[index] == "never" {
        isAllowed = false
      } else if texts[index...].starts(with: ["no", "longer"]) {
        isAllowed = false
        index += 1
      } else if !AllowanceWords.adverbs.contains(texts[index]) {
        break
      }
      index += 1
    }
    for (words, isIn) in AllowanceWords.membership where texts[index...].starts(with: words) {
      guard isIn || isAllowed else { return nil }
      return claim(of: list, isAllowed: isAllowed == isIn, ownedAt: index + words.count)
    }
    return nil
  }

  private func claim(of list: Range<Int>, isAllowed: Bool, ownedAt start: Int) -> AllowanceClaim? {
    guard let (subject, end) = owner(at: start) ?? whole(at: start), isEnd(at: end) else {
      return nil
    }
    return claim(of: list, isAllowed: isAllowed, sid: subject.sid)
  }

  /// "The policy", "the statement `Read`", "the `Read` statement".
  private func owner(at start: Int) -> (subject: Subject, end: Int)? {
    if let length = names.length(at: start, in: texts) {
      return (Subject(sid: nil), start + length)
    }
    var index = start
    var isNamed = false
    while index < texts.count, ["the", "statement"].contains(texts[index]) {
      isNamed = isNamed || texts[index] == "statement"
      index += 1
    }
    guard index < texts.count, names.sids.contains(units[index].written) else { return nil }
    let isBehind = texts[(index + 1)...].first == "statement"
    guard isNamed || isBehind || units[index].isCode else { return nil }
    return (Subject(sid: units[index].written), index + (isBehind ? 2 : 1))
  }

  /// "The allowed actions", "its 4 actions", "the actions that the policy allows".
  private func whole(at start: Int) -> (subject: Subject, end: Int)? {
    var index = start
    guard index < texts.count, ["the", "its"].contains(texts[index]), !place.isOfOthers else {
      return nil
    }
    let isOwn = texts[index] == "its" && place.isOfPolicy
    index += 1
    var isPlain = isOwn
    while index < texts.count {
      if Self.granted.contains(texts[index]) || Self.owners.contains(texts[index]) {
        isPlain = true
      } else if StatedNumber.value(of: texts[index]) == nil {
        break
      }
      index += 1
    }
    guard index < texts.count, ["actions", "permissions"].contains(texts[index]) else { return nil }
    index += 1
    if texts[index...].first == "that" || texts[index...].first == "which" { index += 1 }
    let isIn = ["in", "of", "by"].contains(texts[index...].first ?? "")
    if let (subject, end) = owner(at: isIn ? index + 1 : index) {
      if isIn { return (subject, end) }
      guard end < texts.count, AllowanceWords.allowing.contains(texts[end]) else { return nil }
      return (subject, end + 1)
    }
    return isPlain ? (Subject(sid: nil), index) : nil
  }

  private static let granted: Set = ["allowed", "permitted", "granted"]
  private static let owners: Set = ["policy's", "policy\u{2019}s"]
}
