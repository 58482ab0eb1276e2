/// Promises that are made of actions, and not of the policy itself.
extension AccessPromise {
  /// "Only read actions", "only grants read access", "only List and Describe actions".
  static func onlyGrants(_ texts: [String], _ index: Int) -> Place? {
    guard texts[index] == "only" else { return nil }
    var next = index + 1
    if next < texts.count, AllowanceWords.allowing.contains(texts[next]) { next += 1 }
    let words = texts[next...].prefix { reads.contains($0) || ["and", "or"].contains($0) }
    next += words.count
    guard words.last.map(reads.contains) ?? false, next < texts.count,
      counted.contains(texts[next])
    else { return nil }
    return Place(promise: .readsOnly, words: index..<(next + 1), noun: texts[next])
  }

  /// "Read access only", with nothing behind it.
  static func grantsOnly(_ texts: [String], _ index: Int) -> Place? {
    guard texts.count == index + 3, reads.contains(texts[index]),
      counted.contains(texts[index + 1]), texts[index + 2] == "only"
    else { return nil }
    return Place(promise: .readsOnly, words: index..<(index + 3), noun: texts[index + 1])
  }

  /// "None of the actions writes", "no statement can delete anything".
  static func noneDoes(_ texts: [String], _ index: Int) -> Place? {
    var next = index + 1
    if texts[index...].starts(with: ["none", "of"]) {
      next += 1
      if next < texts.count, ["the", "its", "these"].contains(texts[next]) { next += 1 }
    } else if texts[index] != "no" {
      return nil
    }
    guard next < texts.count, granted.contains(texts[next]) else { return nil }
    next += 1
    while next < texts.count, ["can", "may", "will", "ever"].contains(texts[next]) { next += 1 }
    guard next < texts.count, changing.contains(texts[next]) || deleting.contains(texts[next]),
      next + 1 == texts.count || isWhole(texts[next + 1])
    else { return nil }
    return Place(
      promise: changing.contains(texts[next]) ? .readsOnly : .deletesNothing,
      words: index..<(next + 1), noun: nil, isOfAll: true)
  }

  private static let reads: Set = ["read", "list", "describe", "get", "view"]
  private static let counted: Set = [
    "access", "action", "actions", "permission", "permissions", "operations", "rights",
  ]
  private static let granted: Set = [
    "action", "actions", "permission", "permissions", "statement", "statements",
  ]
}
