internal import ByteSearching

/// Tells places by the count of Unicode scalars before them, which is how libyaml counts, or of bytes.
///
/// libyaml's own lines are no use to a reader: it also ends a line at U+0085, U+2028 and U+2029.
struct PlaceTable {
  private let start: YAMLPlace
  /// The byte offset of each scalar, then of the end.
  private let offsets: [Int]
  /// The scalars before each line.
  private let lineStarts: [Int]

  init(of utf8: [UInt8], startingAt start: YAMLPlace) {
    self.start = start
    var offsets: [Int] = []
    offsets.reserveCapacity(utf8.count + 1)
    var lineStarts = [0]
    for (offset, byte) in utf8.enumerated() where byte & 0b1100_0000 != 0b1000_0000 {
      offsets.append(offset)
      if byte == UInt8(ascii: "\n") { lineStarts.append(offsets.count) }
    }
    offsets.append(utf8.count)
    self.offsets = offsets
    self.lineStarts = lineStarts
  }

  /// The place after `count` scalars; past the end means the end.
  func place(afterScalars count: Int) -> YAMLPlace {
    let count = min(count, offsets.count - 1)
    let line = lineStarts.lastIndex(notAbove: count)
    let indent = line == 0 ? start.column : 1
    return YAMLPlace(
      line: start.line + line, column: indent + count - lineStarts[line],
      offset: start.offset + offsets[count])
  }

  /// The place of the scalar that holds the byte at an offset.
  func place(atByte offset: Int) -> YAMLPlace {
    place(afterScalars: offsets.lastIndex(notAbove: offset))
  }
}
