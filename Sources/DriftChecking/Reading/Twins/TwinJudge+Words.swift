internal import Diagnostics

/// The words of a page that its twin, which is as it was built, does not have.
extension TwinJudge {
  /// What a block says in other words, told once.
  ///
  /// More words are no finding, but for one that denies, nor are other numbers: what they claim is
  /// judged as such.
  func otherWords(of block: ProseBlock, than wanted: ProseBlock) -> [Finding] {
    guard !block.isBound, block.kind == wanted.kind, block.kind.isProse,
      !modelOffsets.contains(block.offset)
    else { return [] }
    let (due, words) = (wanted.words, block.words)
    let gap = gaps(due, words).first { gap in
      let (lost, found) = (Self.text(of: due[gap.expected]), Self.text(of: words[gap.found]))
      // A heading is no text that more is said in.
      let isOther = block.kind.isHeading && Self.letters(of: found) != Self.letters(of: lost)
      return (isOther || Self.lacks(found, wordsOf: lost) || Self.denies(found, and: lost))
        && !Self.holdsOtherNumbers(found, than: lost)
    }
    guard let gap else { return [] }
    let (lost, found) = (Self.text(of: due[gap.expected]), Self.text(of: words[gap.found]))
    let mark = block.kind.isHeading ? Self.headingMark : Self.mark
    return [
      loss(
        difference(in: block.kind, found, insteadOf: lost), of: block,
        item: mark + (lost.isEmpty ? found : lost), expected: lost.isEmpty ? nil : lost,
        actual: found.isEmpty ? nil : found)
    ]
  }

  /// The paragraphs and headings that stand elsewhere than in the twin, told by the first.
  func moves(of blocks: [Int]) -> [Finding] {
    let moved = blocks.sorted().map { pageBlocks[$0] }
      .filter { $0.kind.isHeading || ($0.kind == .paragraph && $0.words.count > 3) }
    guard let first = moved.first, !modelOffsets.contains(first.offset) else { return [] }
    let more = moved.count == 1 ? "" : ", nor are \(moved.count - 1) more"
    return [
      loss(
        "\(first.kind.name) '\(first.excerpt)' is not where \(twin.name) has it\(more)", of: first,
        item: Self.mark + "moved " + first.text, expected: first.text, actual: first.text)
    ]
  }

  /// How a block says other words than the twin.
  func difference(in kind: ProseBlock.Kind, _ found: String, insteadOf lost: String) -> String {
    let excerpt = ProseBlock.excerpt(of: lost)
    if lost.isEmpty { return "\(kind.name) adds '\(found)', which \(twin.name) does not say" }
    if found.isEmpty { return "\(kind.name) leaves out '\(excerpt)', which \(twin.name) says" }
    return "\(kind.name) says '\(ProseBlock.excerpt(of: found))' where \(twin.name) says "
      + "'\(excerpt)'"
  }

  /// Tells whether words have numbers, or stand for some: what these are is judged as such, but
  /// not that a number alone is gone.
  static func holdsOtherNumbers(_ found: String, than lost: String) -> Bool {
    let isNumberGone = found.isEmpty && !lost.contains(" ")
    return !isNumberGone && (lost + found).utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Tells whether some word of the twin's is not among those that stand in its place, in order.
  private static func lacks(_ found: String, wordsOf lost: String) -> Bool {
    var rest = letters(of: found)[...]
    return letters(of: lost).contains { word in
      guard let place = rest.firstIndex(of: word) else { return true }
      rest = rest[(place + 1)...]
      return false
    }
  }

  /// Tells whether a few words deny what the twin's, without them, do not.
  private static func denies(_ found: String, and lost: String) -> Bool {
    let words = letters(of: found)
    return words.count - letters(of: lost).count <= 2 && words.contains(where: isDenial)
      && !letters(of: lost).contains(where: isDenial)
  }

  private static func isDenial(_ word: String) -> Bool {
    ["not", "no", "never", "cannot"].contains(word) || word.hasSuffix("n't")
  }

  /// The words of a text without marks, and without signs that nobody sees.
  private static func letters(of text: String) -> [String] {
    let plain = FoldedText.plain(text).replacing("\u{200B}", with: "")
      .replacing("\u{2060}", with: "").lowercased()
    return plain.split { " .,;:!?()\"#¶§".contains($0) }.map(String.init)
  }
}

extension ProseBlock.Kind {
  /// True for running text, whose words are the author's.
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph, .item, .heading: true
    case .row, .code: false
    }
  }
}
