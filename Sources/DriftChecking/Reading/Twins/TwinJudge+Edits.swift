internal import Diagnostics

extension TwinJudge {
  /// How many changes of one block are told one by one.
  private static let limit = 3

  /// The words in which a block of the twin parts from the page's.
  func edits(of wanted: ProseBlock, _ found: ProseBlock) -> [Finding] {
    let (due, words) = (wanted.words, found.words)
    let gaps = gaps(due, words)
    guard !gaps.isEmpty, gaps.count <= Self.limit else {
      return [edit(found.kind, wanted.text, found.text, at: found.offset)]
    }
    return gaps.map { gap in
      let place = min(gap.found.lowerBound, words.count - 1)
      return edit(
        found.kind, Self.text(of: due[gap.expected]), Self.text(of: words[gap.found]),
        at: place < 0 ? found.offset : words[place].offset)
    }
  }

  static func text(of words: ArraySlice<ProseBlock.Word>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  /// Where the words part; none where there are too many to compare.
  func gaps(
    _ wanted: [ProseBlock.Word], _ found: [ProseBlock.Word]
  ) -> [Alignment.Gap] {
    guard wanted.count * found.count <= 1_000_000 else { return [] }
    return Alignment(expected: wanted.map(\.text), found: found.map(\.text)).gaps
  }

  private func edit(
    _ kind: ProseBlock.Kind, _ wanted: String, _ found: String, at offset: Int
  ) -> Finding {
    let (expected, actual) = (ProseBlock.excerpt(of: wanted), ProseBlock.excerpt(of: found))
    let message =
      if found.isEmpty {
        "\(kind.name) in \(twin.name) leaves out '\(expected)', which its page says"
      } else if wanted.isEmpty {
        "\(kind.name) in \(twin.name) adds '\(actual)', which its page does not say"
      } else {
        "\(kind.name) in \(twin.name) says '\(actual)' where its page says '\(expected)'"
      }
    return finding(
      message, at: offset, item: wanted.isEmpty ? found : wanted,
      expected: wanted.isEmpty ? nil : wanted, actual: found.isEmpty ? nil : found)
  }
}
