/// Sentences that say of a policy that it allows something and nothing else.
extension AllowanceReading {
  /// "The policy allows only S3 and IAM actions", "it grants access to S3 only".
  var exclusiveClaims: [AllowanceClaim] {
    guard let only = texts.firstIndex(of: "only"),
      let start = texts.indices.first(where: { access(at: $0) != nil }),
      let end = end(ofNamesAt: start),
      !texts[end...].indices.contains(where: { access(at: $0) != nil })
    else { return [] }
    // Without the word, it is a sentence like any other.
    var words = texts
    words[only] = only + 1 < start && isVerb(at: only + 1) ? "also" : "the"
    guard let verb = AllowanceVerb(before: start, in: words), verb.isAllowing,
      !verb.isOfServices || isService(start..<end),
      let subject = subject(before: verb.start), isEnd(of: start..<end, only)
    else { return [] }
    return [claim(of: start..<end, isAllowed: true, sid: subject.sid, isExclusive: true)]
  }

  private func isVerb(at index: Int) -> Bool {
    AllowanceWords.allowing.contains(texts[index]) || AllowanceWords.reaching.contains(texts[index])
  }

  /// Tells whether names, and the "only" that may stand behind them, end what is said: a reason
  /// or a narrower word would make it another thing to say.
  private func isEnd(of list: Range<Int>, _ only: Int) -> Bool {
    var index = list.upperBound
    while index < texts.count, AllowanceWords.nouns.contains(texts[index]) { index += 1 }
    if only >= list.lowerBound {
      guard only == index else { return false }
      index += 1
    }
    return index >= texts.count || texts[index] == "nothing"
      || gap(before: index).contains(UInt8(ascii: ";"))
  }
}
