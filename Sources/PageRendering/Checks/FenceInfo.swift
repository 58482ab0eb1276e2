/// The words behind the opening of a code fence: a language, whether it is an illustration, a
/// title, and the lines to point out, as in `sh example title="install.sh" {1,3-5}`.
struct FenceInfo {
  /// The word that marks an illustration, which no check judges.
  static let example = "example"

  /// The language; nil when none is named.
  let language: String?
  let isExample: Bool
  /// What is shown above the code.
  private(set) var title: String?
  /// The lines to point out, counted from 1.
  private(set) var lines: [ClosedRange<Int>] = []
  private(set) var unknownWords: [String] = []

  init(_ info: String) {
    var words = Self.words(of: info)
    let namesLanguage = words.first.map { $0 != Self.example && !Self.isOption($0) } ?? false
    language = namesLanguage ? words.removeFirst() : nil
    isExample = words.contains(Self.example)
    for word in words where word != Self.example {
      if let text = Self.title(in: word) {
        title = text
      } else if let lines = Self.lines(in: word) {
        self.lines += lines
      } else {
        unknownWords.append(word)
      }
    }
  }

  /// Tells whether a line is one to point out.
  func pointsOut(_ line: Int) -> Bool { lines.contains { $0.contains(line) } }

  private static func isOption(_ word: String) -> Bool {
    word.hasPrefix("title=") || word.hasPrefix("{")
  }

  private static func title(in word: String) -> String? {
    guard word.hasPrefix("title=\""), word.hasSuffix("\""), word.utf8.count > 8 else { return nil }
    return String(word.dropFirst(7).dropLast())
  }

  /// `{1,3-5}`, from the first line on.
  private static func lines(in word: String) -> [ClosedRange<Int>]? {
    guard word.hasPrefix("{"), word.hasSuffix("}") else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for part in word.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first >= 1, last >= first
      else { return nil }
      ranges.append(first...last)
    }
    return ranges
  }

  /// The words, parted by spaces outside double quotes.
  private static func words(of info: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isQuoted = false
    for byte in info.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte <= UInt8(ascii: " "), !isQuoted {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        word.append(byte)
      }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }
}
