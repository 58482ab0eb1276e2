internal import Diagnostics

/// Where an ordered list of texts parts from the model's: moved, edited, removed or added items.
struct SequenceDrift {
  /// What happened to an item.
  enum Change: Hashable {
    case moved
    case edited
    case missing
    case added
  }

  /// One item that is not as it should be.
  struct Item {
    let change: Change
    let expected: String?
    let actual: String?
    /// The index in the model's list, when it has one.
    let expectedIndex: Int?
    /// The found item to point at; nil for the list itself.
    let foundIndex: Int?
  }

  /// What is not as it should be, in the order of the found list.
  let items: [Item]

  init(expected: [String], found: [String]) {
    let isSame = expected.elementsEqual(found) { $0.utf8.elementsEqual($1.utf8) }
    guard !isSame else {
      items = []
      return
    }
    // How an apostrophe or a hyphen is set changes no text.
    let plain = Dictionary(
      expected.map { (FoldedText.plain($0), $0) }, uniquingKeysWith: { first, _ in first })
    let found = found.map { plain[FoldedText.plain($0)] ?? $0 }
    var drift = Sorter(expected: expected, found: found)
    let gaps = Alignment(expected: expected.map(Bytes.init), found: found.map(Bytes.init)).gaps
    drift.takeMoves(in: gaps)
    for gap in gaps { drift.takeEdits(in: gap) }
    items = drift.items.sorted {
      ($0.foundIndex ?? -1, $0.expectedIndex ?? -1) < ($1.foundIndex ?? -1, $1.expectedIndex ?? -1)
    }
  }

  /// Text compared byte for byte, not by canonical equivalence.
  private struct Bytes: Equatable {
    let utf8: [UInt8]
    init(_ text: String) { utf8 = Array(text.utf8) }
  }
}

extension SequenceDrift {
  /// Sorts what stands in the gaps of an alignment into kinds of change.
  private struct Sorter {
    let expected: [String]
    let found: [String]
    var items: [Item] = []
    private var explainedExpected: Set<Int> = []
    private var explainedFound: Set<Int> = []

    init(expected: [String], found: [String]) {
      self.expected = expected
      self.found = found
    }

    /// The same text gone in one place and new in another was moved.
    mutating func takeMoves(in gaps: [Alignment.Gap]) {
      for index in gaps.flatMap(\.expected) {
        let place = gaps.lazy.flatMap(\.found).first { place in
          !explainedFound.contains(place)
            && found[place].utf8.elementsEqual(expected[index].utf8)
        }
        guard let place else { continue }
        add(.moved, index, place)
      }
    }

    /// Of what is left, what is alike was edited; the rest is missing or new.
    mutating func takeEdits(in gap: Alignment.Gap) {
      let gone = gap.expected.filter { !explainedExpected.contains($0) }
      var new = gap.found.filter { !explainedFound.contains($0) }
      for (rank, index) in gone.enumerated() {
        let isPaired = gone.count == new.count + rank && !new.isEmpty
        let alike = isPaired ? new.first : nearest(to: index, among: new)
        guard let alike else {
          let before = gap.found.lowerBound - 1
          add(.missing, index, nil, at: before >= 0 ? before : nil)
          continue
        }
        new.removeAll { $0 == alike }
        add(.edited, index, alike)
      }
      for index in new {
        items.append(
          Item(
            change: .added, expected: nil, actual: found[index], expectedIndex: nil,
            foundIndex: index))
      }
    }

    private func nearest(to index: Int, among places: [Int]) -> Int? {
      let text = expected[index]
      let ranked = places.map { (place: $0, slips: Suggestion.distance(text, found[$0])) }
      let best = ranked.min { ($0.slips, $0.place) < ($1.slips, $1.place) }
      return best.flatMap { $0.slips * 2 <= text.unicodeScalars.count ? $0.place : nil }
    }

    private mutating func add(_ change: Change, _ index: Int, _ place: Int?, at shown: Int? = nil) {
      explainedExpected.insert(index)
      if let place { explainedFound.insert(place) }
      items.append(
        Item(
          change: change, expected: expected[index], actual: place.map { found[$0] },
          expectedIndex: index, foundIndex: place ?? shown))
    }
  }
}
