/// A file's text with its line starts, so that a byte offset can be told as line and column.
package struct SourceText: Sendable {
  package let file: String
  package let utf8: [UInt8]
  private let lineStarts: [Int]

  package init(file: String, utf8: [UInt8]) {
    self.file = file
    self.utf8 = utf8
    var starts = [0]
    for (offset, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  package init(file: String, text: String) {
    self.init(file: file, utf8: Array(text.utf8))
  }

  /// The position of the byte at `offset`; past the end means the end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), utf8.count)
    let line = lineIndex(of: offset)
    let column = utf8[lineStarts[line]..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return SourcePosition(file: file, line: line + 1, column: column + 1)
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
