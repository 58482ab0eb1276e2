/// A file's text, in which a byte offset can be told as line and column.
package struct SourceText: Sendable {
  package let file: String
  package let utf8: [UInt8]
  private let lines: LineIndex

  package init(file: String, utf8: [UInt8]) {
    self.file = file
    self.utf8 = utf8
    lines = LineIndex(of: utf8)
  }

  package init(file: String, text: String) {
    self.init(file: file, utf8: Array(text.utf8))
  }

  /// The position of the byte at `offset`; past the end means the end.
  package func position(at offset: Int) -> SourcePosition {
    let place = lines.known.place(of: min(max(offset, 0), utf8.count), in: utf8)
    return SourcePosition(file: file, line: place.line + 1, column: place.column + 1)
  }

  /// The byte offset of a line and a column counted in bytes, both from 1, as C parsers give them.
  package func offset(line: Int, byteColumn: Int) -> Int {
    let starts = lines.known.starts
    let line = min(max(line, 1), starts.count)
    return min(starts[line - 1] + max(byteColumn, 1) - 1, utf8.count)
  }
}
