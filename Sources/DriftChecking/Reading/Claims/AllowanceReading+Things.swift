/// What a policy is said to let someone do with a service, and with what it holds.
extension AllowanceReading {
  /// "… lets Sample use KMS keys": whatever is done, none of a service that is not reached at all;
  /// "… lets Sample call `kms:Decrypt`".
  func letting(_ list: Range<Int>) -> AllowanceVerb? {
    let others = isService(list) ? AllowanceWords.doing : AllowanceWords.calling
    let verb = AllowanceVerb(
      before: list.lowerBound, in: texts, besides: others.union(names.product))
    // Of what is denied, only a whole action is plain.
    let isPlain = verb.map { $0.isAllowing || !isService(list) && !$0.isLeaving } ?? false
    return isPlain && !texts[..<list.lowerBound].contains("no") ? verb : nil
  }

  func isOfThings(_ list: Range<Int>) -> Bool {
    list.upperBound < texts.count && AllowanceWords.things.contains(texts[list.upperBound])
      && isEnd(at: list.upperBound + 1)
  }
}
