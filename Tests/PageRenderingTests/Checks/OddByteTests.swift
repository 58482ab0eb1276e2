import PageRendering
import Testing

@Suite struct OddByteTests {
  @Test(arguments: [
    ("", nil, nil, nil), ("a\r\nb", nil, nil, nil), ("\u{FEFF}a", nil, nil, nil),
    ("\r", nil, 0, nil), ("a\r\r\nb\r", nil, 1, nil), ("a\0b\0", 1, nil, nil),
    ("a\u{FEFF}", nil, nil, 1), ("\u{FEFF}\u{FEFF}\0\r", 6, 7, 3), ("\u{F000}x", nil, nil, nil),
  ])
  func `each is found where it stands first`(
    _ text: String, _ null: Int?, _ loneReturn: Int?, _ byteOrderMark: Int?
  ) {
    let odd = OddBytes(in: Array(text.utf8))
    #expect(odd.null == null)
    #expect(odd.loneReturn == loneReturn)
    #expect(odd.byteOrderMark == byteOrderMark)
  }

  @Test(
    arguments: [[0xEF], [0x61, 0xEF], [0x61, 0xEF, 0xBB], [0x61, 0xEF, 0xBB, 0xBE]] as [[UInt8]])
  func `the beginning of a byte order mark is none`(_ bytes: [UInt8]) {
    #expect(OddBytes(in: bytes).byteOrderMark == nil)
  }
}
