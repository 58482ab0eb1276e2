internal import ByteSearching

/// The starts of a text's lines, and how many scalars stand before places in long ones.
struct TextLines {
  let starts: [Int]
  /// How many scalars begin before each block of bytes; none for a text of short lines.
  private let scalarsBeforeBlock: [Int]

  private static let blockSize = 1 << 12

  init(of utf8: [UInt8]) {
    let starts = utf8.lineStarts
    self.starts = starts
    let ends = starts.dropFirst() + [utf8.count]
    let longest = zip(starts, ends).map { $1 - $0 }.max() ?? 0
    scalarsBeforeBlock = longest > Self.blockSize ? Self.scalarsBeforeBlocks(of: utf8) : []
  }

  /// The line and the column of a byte, both from 0.
  func place(of offset: Int, in utf8: [UInt8]) -> (line: Int, column: Int) {
    let line = starts.lastIndex(notAbove: offset)
    return (line, scalars(in: starts[line]..<offset, of: utf8))
  }

  /// How many scalars begin within a range; a long line is not walked from its start each time.
  private func scalars(in range: Range<Int>, of utf8: [UInt8]) -> Int {
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
}
