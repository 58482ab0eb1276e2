/// What a later clause of a sentence says of the subject of an earlier one.
extension AllowanceReading {
  /// A subject that the sentence has named.
  struct Known {
    let subject: Subject
    /// Where what was said of it last ends.
    var end: Int
  }

  /// Where the clause begins that a verb stands in, behind the word that joins it to another.
  func clause(before verb: Int) -> Int {
    guard let start = (0..<verb).last(where: startsClause) else { return 0 }
    return AllowanceWords.conjunctions.contains(texts[start]) ? start + 1 : start
  }

  /// "… and allows", "…, but it does grant", "…; nor does it include": of the same subject.
  func goesOn(at verb: Int, after known: Known?) -> Bool {
    guard let known, verb > 0 else { return false }
    if texts[verb] == "nor" || ["and", "but"].contains(texts[verb - 1]) { return true }
    let start = verb - 1
    guard ["it", "they"].contains(texts[start]), start == clause(before: verb) else { return false }
    // Between the two, nothing else may have become what "it" is.
    return !(known.end..<max(known.end, start - 1)).contains(where: startsClause)
  }

  /// "… but not": an exception from what is said to be allowed.
  func isExcepted(_ list: Range<Int>) -> Bool {
    var index = list.lowerBound - 1
    while index > 0, AllowanceWords.fillers.contains(texts[index]) { index -= 1 }
    return index > 0 && texts[index] == "not"
      && ["but", "and", "though"].contains(texts[index - 1])
      && isEnd(at: list.upperBound)
  }

  /// Tells whether a clause with a subject of its own may begin at a word.
  private func startsClause(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = gap(before: index)
    let marks = String(decoding: gap, as: UTF8.self).unicodeScalars
    if marks.contains(where: { [";", ":", "\u{2013}", "\u{2014}"].contains($0) }) { return true }
    return AllowanceWords.conjunctions.contains(texts[index])
      && (gap.contains(UInt8(ascii: ",")) || texts[index] != "and")
  }
}
