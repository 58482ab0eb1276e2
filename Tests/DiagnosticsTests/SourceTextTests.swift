import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1),
    ("é€😀x", 9, 1, 4), ("a\n", 2, 2, 1), ("a", 99, 1, 2), ("a", -5, 1, 1),
  ])
  func `an offset is told as line and column`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let position = SourceText(file: "f", text: text).position(at: offset)
    #expect(position == SourcePosition(file: "f", line: line, column: column))
  }

  @Test(arguments: [(1, 1, 0), (2, 2, 4), (9, 1, 3), (2, 99, 6)])
  func `a byte column leads back to an offset`(line: Int, column: Int, offset: Int) {
    #expect(SourceText(file: "f", text: "ab\ncde").offset(line: line, byteColumn: column) == offset)
  }
}
