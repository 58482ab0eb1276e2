/// The blocks of a page and of its twin laid beside each other.
struct BlockPairing {
  enum Change {
    /// Both say the same.
    case same(page: Int, twin: Int)
    case edited(page: Int, twin: Int)
    case moved(page: Int, twin: Int)
    /// Blocks of the page that the twin lacks, behind one of the twin's.
    case missing(page: Range<Int>, after: Int?)
    case added(twin: Int)
  }

  private(set) var changes: [Change] = []
  private let page: [ProseBlock]
  private let twin: [ProseBlock]

  /// How many pairs of blocks are compared with each other at most.
  private static let limit = 1_000_000

  /// Pairs the blocks; nil when there are too many that differ.
  init?(_ page: [ProseBlock], _ twin: [ProseBlock]) {
    self.page = page
    self.twin = twin
    let texts = (page.map(\.utf8), twin.map(\.utf8))
    let shorter = min(page.count, twin.count)
    let head = (0..<shorter).first { texts.0[$0] != texts.1[$0] } ?? shorter
    let tail = (0..<(shorter - head)).first {
      texts.0[page.count - 1 - $0] != texts.1[twin.count - 1 - $0]
    }
    let tailLength = tail ?? shorter - head
    let (pageMiddle, twinMiddle) = (
      head..<(page.count - tailLength), head..<(twin.count - tailLength)
    )
    guard pageMiddle.count * twinMiddle.count <= Self.limit else { return nil }
    let gaps = Alignment(
      expected: Array(texts.0[pageMiddle]), found: Array(texts.1[twinMiddle])
    ).gaps.map { gap in
      Alignment.Gap(
        expected: gap.expected.lowerBound + head..<gap.expected.upperBound + head,
        found: gap.found.lowerBound + head..<gap.found.upperBound + head)
    }
    takeSame(between: gaps)
    takeGaps(gaps)
  }

  private mutating func takeSame(between gaps: [Alignment.Gap]) {
    var (row, column) = (0, 0)
    for gap in gaps + [
      Alignment.Gap(expected: page.count..<page.count, found: twin.count..<twin.count)
    ] {
      while row < gap.expected.lowerBound {
        changes.append(.same(page: row, twin: column))
        row += 1
        column += 1
      }
      (row, column) = (gap.expected.upperBound, gap.found.upperBound)
    }
  }

  private mutating func takeGaps(_ gaps: [Alignment.Gap]) {
    var new = Set(gaps.flatMap(\.found))
    var gone = Set(gaps.flatMap(\.expected))
    for index in gaps.flatMap(\.expected) {
      let place = gaps.lazy.flatMap(\.found).first {
        new.contains($0) && twin[$0].utf8 == page[index].utf8
      }
      guard let place else { continue }
      new.remove(place)
      gone.remove(index)
      changes.append(.moved(page: index, twin: place))
    }
    for gap in gaps {
      takeEdits(gap, &gone, &new)
      for run in Self.runs(of: gap.expected.filter { gone.contains($0) }) {
        let before = gap.found.lowerBound - 1
        changes.append(.missing(page: run, after: before >= 0 ? before : nil))
      }
      changes += gap.found.filter { new.contains($0) }.map { .added(twin: $0) }
    }
  }

  /// In a gap as many blocks as went and came were edited; else those that are alike.
  private mutating func takeEdits(
    _ gap: Alignment.Gap, _ gone: inout Set<Int>, _ new: inout Set<Int>
  ) {
    let wanted = gap.expected.filter { gone.contains($0) }
    var found = gap.found.filter { new.contains($0) }
    let isEven = wanted.count == found.count
    for index in wanted {
      let place =
        isEven ? found.first : found.first { Self.areAlike(page[index], twin[$0]) }
      guard let place else { continue }
      found.removeAll { $0 <= place }
      gone.remove(index)
      new.remove(place)
      changes.append(.edited(page: index, twin: place))
    }
  }

  /// Tells whether two blocks share at least half of the words of the longer one.
  private static func areAlike(_ one: ProseBlock, _ other: ProseBlock) -> Bool {
    let (words, others) = (one.words.map(\.text), other.words.map(\.text))
    let known = Set(words)
    return others.count(where: known.contains) * 2 >= max(words.count, others.count)
  }

  /// The runs of indices that follow one another, of those that are given in order.
  static func runs(of indices: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in indices {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}
