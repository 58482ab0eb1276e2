/// Where the bytes of a text stand in the source they were taken from.
///
/// Text is mostly taken in stretches: each is one entry, however long it is.
struct SourceMap: Sendable {
  private var starts: [Int] = []
  private var places: [Int] = []
  private(set) var count = 0

  init() {}

  /// Maps a text that is a stretch of the source.
  init(_ range: Range<Int>) { append(range) }

  /// Appends a stretch of the source.
  mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let start = starts.last, let place = places.last, place + count - start == range.lowerBound {
      count += range.count
      return
    }
    starts.append(count)
    places.append(range.lowerBound)
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
      let end = run + 1 < other.starts.count ? other.starts[run + 1] : other.count
      let place = other.places[run] + index - other.starts[run]
      let length = min(end, range.upperBound) - index
      append(place..<(place + length))
      index += length
      run += 1
    }
  }

  mutating func append(_ other: SourceMap) { append(other, 0..<other.count) }

  /// Drops all from a byte on.
  mutating func removeSubrange(from index: Int) {
    while let start = starts.last, start >= index {
      starts.removeLast()
      places.removeLast()
    }
    count = min(count, index)
  }

  /// The place of a byte.
  subscript(index: Int) -> Int {
    let run = run(of: index)
    return places[run] + index - starts[run]
  }

  /// The last stretch that begins at or before a byte, by bisection.
  private func run(of index: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return low
  }
}
