/// What a policy is said to let someone do with a service, and with what it holds.
extension AllowanceReading {
  /// "… lets Sample use KMS keys": whatever is done, none of a service that is not reached at all.
  func letting(_ list: Range<Int>) -> AllowanceVerb? {
    guard isService(list) else { return nil }
    let others = AllowanceWords.doing.union(names.product)
    let verb = AllowanceVerb(before: list.lowerBound, in: texts, besides: others)
    return verb.flatMap { $0.isAllowing && !texts[..<list.lowerBound].contains("no") ? $0 : nil }
  }

  func isOfThings(_ list: Range<Int>) -> Bool {
    list.upperBound < texts.count && AllowanceWords.things.contains(texts[list.upperBound])
      && isEnd(at: list.upperBound + 1)
  }
}
