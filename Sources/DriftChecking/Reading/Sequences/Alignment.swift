/// Two lists laid beside each other by their longest common part: what is gone, and what is new.
struct Alignment {
  /// A stretch between common items: what stands there in each of the lists.
  struct Gap: Equatable {
    var expected: Range<Int>
    var found: Range<Int>
  }

  /// The gaps that hold anything, in order.
  let gaps: [Gap]

  /// Aligns two lists; of several ways, the one in which the found list parts earliest.
  init<Item: Equatable>(expected: [Item], found: [Item]) {
    guard expected != found else {
      gaps = []
      return
    }
    let lengths = Self.commonLengths(expected, found)
    var gaps: [Gap] = []
    var gap = Gap(expected: 0..<0, found: 0..<0)
    var (row, column) = (0, 0)
    func close() {
      if !gap.expected.isEmpty || !gap.found.isEmpty { gaps.append(gap) }
      gap = Gap(expected: row..<row, found: column..<column)
    }
    while row < expected.count || column < found.count {
      if row < expected.count, column < found.count, expected[row] == found[column] {
        close()
        row += 1
        column += 1
        gap = Gap(expected: row..<row, found: column..<column)
      } else if column < found.count,
        row == expected.count || lengths[row][column + 1] >= lengths[row + 1][column]
      {
        column += 1
        gap.found = gap.found.lowerBound..<column
      } else {
        row += 1
        gap.expected = gap.expected.lowerBound..<row
      }
    }
    close()
    self.gaps = gaps
  }

  /// For every pair of places, how many items the rests of both lists have in common.
  private static func commonLengths<Item: Equatable>(_ expected: [Item], _ found: [Item]) -> [[Int]]
  {
    let row = [Int](repeating: 0, count: found.count + 1)
    var lengths = [[Int]](repeating: row, count: expected.count + 1)
    for row in expected.indices.reversed() {
      for column in found.indices.reversed() {
        lengths[row][column] =
          expected[row] == found[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }
}
