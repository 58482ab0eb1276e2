/// The runs of up to three words of a text, by which it is known wherever it stands.
struct WordRuns {
  private let runs: Set<[String]>

  private static let length = 3

  init(of utf8: [UInt8]) {
    let words = ProseWord.all(in: utf8).map(\.text)
    var runs: Set<[String]> = []
    for start in words.indices {
      for end in start + 1...min(start + Self.length, words.count) {
        runs.insert(Array(words[start..<end]))
      }
    }
    self.runs = runs
  }

  /// Tells whether this text has another one, if in other words around it: a third of its runs.
  ///
  /// Texts that have nothing to do with each other share far fewer runs of three words.
  func hold(_ other: WordRuns) -> Bool {
    let longest = other.runs.map(\.count).max() ?? 0
    let due = other.runs.filter { $0.count == longest }
    return due.count(where: runs.contains) * 3 >= due.count
  }
}
