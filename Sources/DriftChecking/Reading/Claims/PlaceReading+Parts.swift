/// The parts of sentences about the places of statements.
extension PlaceReading {
  /// "The first", "its last": what index that is.
  func rank(at start: Int) -> (place: Int, end: Int)? {
    guard start + 1 < texts.count, texts[start] == "the" || isOwn(start) else { return nil }
    if isFinal(start + 1) { return (reading.names.order.count - 1, start + 2) }
    return Self.ordinals.firstIndex(of: texts[start + 1]).map { ($0, start + 2) }
  }

  private func isOwn(_ index: Int) -> Bool {
    texts[index] == "its" && reading.place.isOfPolicy
  }

  func isFinal(_ index: Int) -> Bool { ["last", "final"].contains(texts[index]) }

  /// "The statement `Read`", "`Read`": where the Sid stands, and what comes behind.
  func statement(at start: Int) -> (sid: Int, end: Int)? {
    var index = start
    while index < texts.count, ["the", "statement", "called", "named"].contains(texts[index]) {
      index += 1
    }
    guard index < texts.count, reading.names.sids.contains(reading.units[index].written) else {
      return nil
    }
    let isBehind = texts[(index + 1)...].first == "statement"
    return (index, index + (isBehind ? 2 : 1))
  }

  /// True for a Sid in code or beside the word "statement".
  func isStated(_ sid: Int) -> Bool {
    reading.units[sid].isCode || (sid > 0 && texts[sid - 1] == "statement")
      || texts[(sid + 1)...].first == "statement"
  }

  /// "The policy", or "it" behind it: where the verb stands.
  func policy(at start: Int) -> Int? {
    if let length = reading.names.length(at: start, in: texts) {
      return start + length < texts.count ? start + length : nil
    }
    return texts[start] == "it" && reading.place.isOfPolicy && start + 1 < texts.count
      ? start + 1 : nil
  }

  /// What stands behind "of the policy", where that stands.
  func ofPolicy(from index: Int) -> Int {
    guard index < texts.count, ["in", "of"].contains(texts[index]) else { return index }
    return reading.names.length(at: index + 1, in: texts).map { index + 1 + $0 } ?? index
  }

  func noun(at index: Int) -> CountedNoun? {
    CountedNoun(word: texts[index]).flatMap {
      [.statements, .services, .actions].contains($0) ? $0 : nil
    }
  }

  /// Tells whether nothing at a word narrows what is said.
  func isEnd(at index: Int) -> Bool {
    index >= texts.count
      || ["and", "but", "because", "since", "so", "which"].contains(texts[index])
      || reading.gap(before: index).contains { ",;:()".utf8.contains($0) }
  }

  static let places = ["first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4]
  static let standing: Set = ["comes", "stands", "is"]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]
  static let doubts = AllowanceWords.doubts.subtracting(["only", "before", "after", "alone"])
    .union(["not", "no", "never", "isn't", "isn\u{2019}t", "almost", "nearly", "neither", "can"])
}
