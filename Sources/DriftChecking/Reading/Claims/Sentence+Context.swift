extension [Sentence] {
  /// Each sentence with the words of the one before it, where it goes on behind that.
  var behindEarlier: [(sentence: Sentence, earlier: [String])] {
    zip(self, [nil] + map(Optional.some)).map { sentence, earlier in
      (sentence, earlier.flatMap { sentence.goesOn(behind: $0) ? $0.texts : nil } ?? [])
    }
  }
}

extension Sentence {
  /// Tells whether a sentence goes on behind another: in the same block, or below a heading, which
  /// no full stop ends.
  func goesOn(behind earlier: Sentence) -> Bool {
    let gap = gap(behind: earlier)
    let breaks = gap.count { $0 == TextCollector.barrier }
    if breaks == 0, gap.firstRange(of: "\n\n".utf8) == nil { return true }
    return earlier.words.count <= Self.headingWords && breaks < Self.rowBreaks
      && !gap.contains { ".!?|".utf8.contains($0) }
  }

  /// Tells whether a row of cells may hold it and another.
  func isInRow(with earlier: Sentence) -> Bool {
    let gap = gap(behind: earlier)
    return gap.count { $0 == TextCollector.barrier } < Self.rowBreaks
      && gap.firstRange(of: "\n\n".utf8) == nil
  }

  private static let headingWords = 12
  /// How many elements end and begin between a row and the next, or what follows a table: a cell
  /// and a row at least, and again.
  private static let rowBreaks = 4

  private func gap(behind earlier: Sentence) -> ArraySlice<UInt8> {
    guard let end = earlier.words.last?.range.upperBound, let start = words.first?.range.lowerBound,
      end < start
    else { return [] }
    return utf8[end..<start]
  }
}
