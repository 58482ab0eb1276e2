internal import ByteSearching

/// A file's text with its line starts, so that a byte offset can be told as line and column.
package struct SourceText: Sendable {
  package let file: String
  package let utf8: [UInt8]
  private let lineStarts: [Int]
  /// How many scalars begin before each block of bytes; none for a text of short lines.
  private let scalarsBeforeBlock: [Int]

  private static let blockSize = 1 << 12

  package init(file: String, utf8: [UInt8]) {
    self.file = file
    self.utf8 = utf8
    let starts = utf8.lineStarts
    lineStarts = starts
    let ends = starts.dropFirst() + [utf8.count]
    let longest = zip(starts, ends).map { $1 - $0 }.max() ?? 0
    scalarsBeforeBlock = longest > Self.blockSize ? Self.scalarsBeforeBlocks(of: utf8) : []
  }

  package init(file: String, text: String) {
    self.init(file: file, utf8: Array(text.utf8))
  }

  /// The position of the byte at `offset`; past the end means the end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), utf8.count)
    let line = lineIndex(of: offset)
    let column = scalars(in: lineStarts[line]..<offset)
    return SourcePosition(file: file, line: line + 1, column: column + 1)
  }

  /// How many scalars begin within a range; a long line is not walked from its start each time.
  private func scalars(in range: Range<Int>) -> Int {
    guard range.count > Self.blockSize else { return Self.scalars(of: utf8[range]) }
    let (first, last) = (range.lowerBound / Self.blockSize, range.upperBound / Self.blockSize)
    return scalarsBeforeBlock[last] - scalarsBeforeBlock[first]
      + Self.scalars(of: utf8[(last * Self.blockSize)..<range.upperBound])
      - Self.scalars(of: utf8[(first * Self.blockSize)..<range.lowerBound])
  }

  private static func scalarsBeforeBlocks(of utf8: [UInt8]) -> [Int] {
    var sums = [0]
    var start = 0
    while start + blockSize <= utf8.count {
      sums.append(sums[sums.count - 1] + scalars(of: utf8[start..<start + blockSize]))
      start += blockSize
    }
    return sums
  }

  private static func scalars(of utf8: ArraySlice<UInt8>) -> Int {
    utf8.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }

  /// The byte offset of a line and a column counted in bytes, both from 1, as C parsers give them.
  package func offset(line: Int, byteColumn: Int) -> Int {
    let line = min(max(line, 1), lineStarts.count)
    return min(lineStarts[line - 1] + max(byteColumn, 1) - 1, utf8.count)
  }

  /// The last line that starts at or before `offset`, by bisection.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
