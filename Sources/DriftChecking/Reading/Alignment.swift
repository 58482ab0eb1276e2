/// Two lists laid beside each other by their longest common part: what is gone, and what is new.
struct Alignment {
  /// One step of the way from the expected list to the found one.
  enum Step: Hashable {
    case same(expected: Int, found: Int)
    case removed(expected: Int)
    case added(found: Int)
  }

  let steps: [Step]

  init(expected: [String], found: [String]) {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: found.count + 1), count: expected.count + 1)
    for row in expected.indices.reversed() {
      for column in found.indices.reversed() {
        lengths[row][column] =
          expected[row].utf8.elementsEqual(found[column].utf8)
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var steps: [Step] = []
    var (row, column) = (0, 0)
    while row < expected.count || column < found.count {
      if row < expected.count, column < found.count,
        expected[row].utf8.elementsEqual(found[column].utf8)
      {
        steps.append(.same(expected: row, found: column))
        row += 1
        column += 1
      } else if row < expected.count,
        column == found.count || lengths[row + 1][column] >= lengths[row][column + 1]
      {
        steps.append(.removed(expected: row))
        row += 1
      } else {
        steps.append(.added(found: column))
        column += 1
      }
    }
    self.steps = steps
  }
}
