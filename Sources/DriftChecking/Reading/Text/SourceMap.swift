/// Where the bytes of a text stand in the source they were taken from.
///
/// Text is mostly taken in stretches: each is one entry, however long it is.
package struct SourceMap: Sendable {
  /// Where each stretch begins in the text, and where in the source.
  private var runs: [(start: Int, place: Int)] = []
  private(set) var count = 0

  init() {}

  /// Maps a text that is a stretch of the source.
  init(_ range: Range<Int>) { append(range) }

  /// Appends a stretch of the source.
  mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.place + count - last.start == range.lowerBound {
      count += range.count
      return
    }
    runs.append((count, range.lowerBound))
    count += range.count
  }

  /// Appends bytes that all stand for one place.
  mutating func append(_ place: Int, count: Int) {
    for _ in 0..<count { append(place..<(place + 1)) }
  }

  /// Appends what another map says of some of its bytes.
  mutating func append(_ other: SourceMap, _ range: Range<Int>) {
    var index = range.lowerBound
    var run = other.run(of: index)
    while index < range.upperBound {
      let end = run + 1 < other.runs.count ? other.runs[run + 1].start : other.count
      let place = other.runs[run].place + index - other.runs[run].start
      let length = min(end, range.upperBound) - index
      append(place..<(place + length))
      index += length
      run += 1
    }
  }

  mutating func append(_ other: SourceMap) { append(other, 0..<other.count) }

  /// Drops all from a byte on.
  mutating func removeSubrange(from index: Int) {
    while let last = runs.last, last.start >= index { runs.removeLast() }
    count = min(count, index)
  }

  /// The place of a byte.
  subscript(index: Int) -> Int {
    let run = run(of: index)
    return runs[run].place + index - runs[run].start
  }

  /// The last stretch that begins at or before a byte, by bisection.
  private func run(of index: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= index { low = middle } else { high = middle }
    }
    return low
  }
}
