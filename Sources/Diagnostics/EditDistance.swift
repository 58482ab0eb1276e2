/// The number of insertions, deletions and replacements that make one text of another.
enum EditDistance {
  /// The distance between two texts; nil when it is beyond a limit.
  static func between<Unit: Equatable & BitwiseCopyable>(
    _ left: Span<Unit>, _ right: Span<Unit>, upTo limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter, left[start] == right[start] { start += 1 }
    var same = 0
    while same < shorter - start, left[left.count - 1 - same] == right[right.count - 1 - same] {
      same += 1
    }
    return distance(
      left.extracting(start..<left.count - same), right.extracting(start..<right.count - same),
      upTo: limit)
  }

  /// The table of distances between all beginnings, of which one row is kept at a time.
  private static func distance<Unit: Equatable & BitwiseCopyable>(
    _ left: Span<Unit>, _ right: Span<Unit>, upTo limit: Int
  ) -> Int? {
    var row = Array(0...right.count)
    for index in left.indices {
      var diagonal = row[0]
      row[0] = index + 1
      var least = row[0]
      for column in right.indices {
        let replaced = diagonal + (left[index] == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
        least = min(least, row[column + 1])
      }
      guard least <= limit else { return nil }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
