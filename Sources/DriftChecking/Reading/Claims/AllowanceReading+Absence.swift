/// Sentences that begin with what a policy does not allow.
extension AllowanceReading {
  /// "No IAM actions are included", "There are no permissions for S3 in the policy", "S3 access is
  /// not granted".
  func absence(_ list: Range<Int>) -> AllowanceClaim? {
    guard isService(list) else { return nil }
    guard let start = denial(before: list) else { return presence(list) }
    var end = list.upperBound
    while end < texts.count, AllowanceWords.nouns.contains(texts[end]) { end += 1 }
    // Of a service alone it may be its name that is meant, or its console.
    let said = texts[start..<list.lowerBound] + texts[list.upperBound..<end]
    guard said.contains(where: AllowanceWords.nouns.contains) else { return nil }
    if start > 1, texts[start - 2] == "there", ["is", "are"].contains(texts[start - 1]) {
      guard isLead(start - 2), isInPolicy(at: end) else { return nil }
      return claim(of: list, isAllowed: false, sid: nil)
    }
    guard isLead(start), end + 1 < texts.count, ["is", "are"].contains(texts[end]) else {
      return nil
    }
    end += 1
    while end < texts.count, AllowanceWords.adverbs.contains(texts[end]) { end += 1 }
    guard end < texts.count, AllowanceWords.participles.contains(texts[end]) else { return nil }
    let isPlain = isEnd(at: end + 1) && !place.isOfOthers
    guard isPlain || isInPolicy(at: end + 1) else { return nil }
    return claim(of: list, isAllowed: false, sid: nil)
  }

  /// "IAM actions are included", "S3 access is not granted".
  private func presence(_ list: Range<Int>) -> AllowanceClaim? {
    var end = list.upperBound
    while end < texts.count, AllowanceWords.nouns.contains(texts[end]) { end += 1 }
    guard isLead(list.lowerBound), end > list.upperBound, end + 1 < texts.count,
      ["is", "are"].contains(texts[end]), !place.isOfOthers
    else { return nil }
    end += 1
    let isDenied = ["not", "never"].contains(texts[end])
    if isDenied { end += 1 }
    guard end < texts.count, AllowanceWords.participles.contains(texts[end]),
      isEnd(at: end + 1) || isInPolicy(at: end + 1)
    else { return nil }
    return claim(of: list, isAllowed: !isDenied, sid: nil)
  }

  /// Where the "no" stands that words before names begin with.
  private func denial(before list: Range<Int>) -> Int? {
    var index = list.lowerBound - 1
    while index >= 0, AllowanceWords.fillers.contains(texts[index]) { index -= 1 }
    return index >= 0 && texts[index] == "no" ? index : nil
  }

  /// "… in the policy", "… by the policy".
  private func isInPolicy(at index: Int) -> Bool {
    guard index < texts.count, ["in", "by", "within"].contains(texts[index]),
      let length = names.length(at: index + 1, in: texts)
    else { return false }
    return isEnd(at: index + 1 + length)
  }
}
