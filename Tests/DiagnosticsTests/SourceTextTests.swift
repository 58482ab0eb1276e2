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

  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 8_191, 8_192, 20_000, 29_999, 30_000])
  func `a column of a long line is counted in scalars`(scalars: Int) {
    let start = "first\nsecond é\n"
    let line = (0..<30_000).map { ["a", "é", "€", "😀"][$0 % 4] }
    let text = SourceText(file: "f", text: start + line.joined() + "\nlast")
    let offset = start.utf8.count + line.prefix(scalars).joined().utf8.count
    #expect(
      text.position(at: offset) == SourcePosition(file: "f", line: 3, column: scalars + 1))
  }

  @Test func `positions within a long line cost no walk from its start`() {
    let text = SourceText(file: "f", utf8: Array(repeating: 0x61, count: 8 << 20))
    let last = (0..<100_000).map { text.position(at: $0 * 80).column }.last
    #expect(last == 99_999 * 80 + 1)
  }
}
