/// A sentence of running text, as its words.
struct Sentence {
  let words: [ProseWord]
  /// The text the words stand in.
  let utf8: [UInt8]

  /// The sentences of a text; blocks, cells and paragraphs end them too.
  static func all(in utf8: [UInt8]) -> [Sentence] {
    var sentences: [[ProseWord]] = [[]]
    for word in ProseWord.all(in: utf8) {
      if let last = sentences[sentences.count - 1].last {
        let gap = utf8[last.range.upperBound..<word.range.lowerBound]
        if ends(at: gap) { sentences.append([]) }
      }
      sentences[sentences.count - 1].append(word)
    }
    return sentences.filter { !$0.isEmpty }.map { Sentence(words: $0, utf8: utf8) }
  }

  /// True for one that says how something might be, not how it is.
  var isSupposition: Bool {
    let openings: Set = ["if", "should", "when", "whenever", "unless", "once", "were", "suppose"]
    // A number before the first word counts a step.
    return words.first { !$0.isNumber }.map { openings.contains($0.text) } ?? false
  }

  /// The words in lower case.
  var texts: [String] { words.map(\.text) }

  /// What stands between a word and the one before it.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    utf8[words[index - 1].range.upperBound..<words[index].range.lowerBound]
  }

  /// Its clauses: parted by marks, and before "and" and "but".
  var clauses: [Range<Int>] {
    let inner = words.indices.dropFirst().filter(startsClause)
    let starts = [0] + inner
    return zip(starts, inner + [words.count]).map { $0..<$1 }
  }

  /// Tells whether a clause begins with a word that is not the first.
  func startsClause(at index: Int) -> Bool {
    words[index].text == "and" || words[index].text == "but"
      || gap(before: index).contains { ",:;()".utf8.contains($0) }
  }

  /// A full stop between digits is a decimal mark, and one without a space behind it a part of a
  /// name.
  private static func ends(at gap: ArraySlice<UInt8>) -> Bool {
    if gap.elementsEqual(".".utf8) { return false }
    return gap.contains { ".!?\u{1}|".utf8.contains($0) } || isBlockBreak(gap)
  }

  /// An empty line, or one that begins as a list, a heading or a quotation of Markdown does.
  private static func isBlockBreak(_ gap: ArraySlice<UInt8>) -> Bool {
    guard let line = gap.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    return gap[(line + 1)...].contains { "\n-*+#>".utf8.contains($0) }
  }
}
